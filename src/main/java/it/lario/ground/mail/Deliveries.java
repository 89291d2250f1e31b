package it.lario.ground.mail;

import it.lario.ground.kernel.Rome;
import it.lario.ground.mail.Mail.Problem;
import it.lario.ground.mail.Mail.Status;
import it.lario.ground.people.People;
import it.lario.ground.tenancy.CurrentBody;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The steps of sending, each a transaction of its own: a message is taken before it leaves, and marked after. */
@Component
@Transactional
class Deliveries {

    /** A message that this node, and no other, may send now. */
    record Taken(UUID body, UUID mail, UUID person, String series, Recipient to, Letter letter) {

        /** What travels together: letters of one series to one person. */
        String bundle() {
            return series == null ? mail.toString() : person + " " + series + " " + to;
        }
    }

    record Recipient(String name, String address, String language) {}

    /** Ended messages are kept this long: enough to answer who was told what. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final MailRepository mails;
    private final People people;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Deliveries(MailRepository mails, People people, JdbcClient jdbc, JsonMapper json) {
        this.mails = mails;
        this.people = people;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Some of what is due in the current body. Who left meanwhile gets nothing, nor does anybody what is outdated. */
    List<Taken> take() {
        var taken = new ArrayList<Taken>();
        for (Mail mail : mails.findTop50ByStatusAndNextAtLessThanEqualOrderByNextAt(Status.WAITING, Rome.now())) {
            if (people.actor(mail.personId()).isEmpty()) mail.discard(Problem.GONE, null, Rome.now());
            else if (mail.outdated(Rome.today())) mail.discard(Problem.OUTDATED, null, Rome.now());
            else taken.add(taken(mail));
        }
        return taken;
    }

    private Taken taken(Mail mail) {
        mail.take(Rome.now());
        return new Taken(
                CurrentBody.id(),
                mail.id(),
                mail.personId(),
                mail.series(),
                new Recipient(mail.recipient(), mail.address(), mail.language()),
                json.readValue(mail.letter(), Letter.class));
    }

    void sent(UUID id) {
        waiting(id, mail -> mail.sent(Rome.now()));
    }

    void refused(UUID id, Refused refused) {
        waiting(id, mail -> mail.refused(refused, Rome.now()));
    }

    /** Somebody may have discarded it while it was leaving: then it stays so. */
    private void waiting(UUID id, Consumer<Mail> step) {
        mails.findById(id).filter(mail -> mail.status() == Status.WAITING).ifPresent(step);
    }

    /** Forgets what ended long ago. */
    void forget() {
        jdbc.sql("delete from mail where body_id = :body and status in ('SENT', 'DISCARDED') and ended_at < :before")
                .param("body", CurrentBody.id())
                .param("before", Timestamp.from(Rome.now().minus(KEPT)))
                .update();
    }
}
