package it.lario.views.manual;

import it.lario.ground.printing.Print;
import it.lario.ground.tenancy.CurrentBody;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Prints for everybody: made when first asked for, one at a time, and then only read. No connection waits meanwhile. */
@Component
class PublicPrints {

    private final PublicManual open;
    private final Editions editions;
    private final Print print;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PublicPrints(PublicManual open, Editions editions, Print print, JdbcClient jdbc, TransactionTemplate transaction) {
        this.open = open;
        this.editions = editions;
        this.print = print;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** With names it is the print that was approved; without, one made for everybody. */
    byte[] manual(Edition edition, boolean names) {
        if (names) return editions.pdf(edition.id());
        return of(edition.id(), false, () -> {
            var model = new HashMap<String, Object>();
            model.put("manual", open.content(edition, false));
            model.put("edition", edition);
            model.put("names", false);
            return print.pdf("views/manual/print", model);
        });
    }

    byte[] policy(PublicManual.Policy policy) {
        return of(policy.revision(), policy.approver() != null, () -> {
            var model = new HashMap<String, Object>();
            model.put("policy", policy);
            return print.pdf("views/manual/policy-print", model);
        });
    }

    private byte[] of(UUID subject, boolean names, Supplier<byte[]> made) {
        return kept(subject, names).orElseGet(() -> printed(subject, names, made));
    }

    private synchronized byte[] printed(UUID subject, boolean names, Supplier<byte[]> made) {
        return kept(subject, names).orElseGet(() -> {
            byte[] pdf = made.get();
            transaction.executeWithoutResult(tx ->
                    jdbc.sql("""
                            insert into manual_public_print (body_id, subject_id, names, pdf) values (?, ?, ?, ?)
                            on conflict do nothing""").params(CurrentBody.id(), subject, names, pdf).update());
            return pdf;
        });
    }

    private Optional<byte[]> kept(UUID subject, boolean names) {
        return transaction.execute(
                tx -> jdbc.sql("select pdf from manual_public_print where body_id = ? and subject_id = ? and names = ?")
                        .params(CurrentBody.id(), subject, names)
                        .query((row, n) -> row.getBytes("pdf"))
                        .optional());
    }
}
