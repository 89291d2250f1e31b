package it.lario.ground.mail;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.mail.Mail.Problem;
import it.lario.ground.mail.Mail.Status;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The messages of the current body: queued in the transaction that causes them, looked after by administrators. */
@Service
@Transactional
public class Outbox {

    private record Recipient(String name, String email) {}

    private final MailRepository mails;
    private final People people;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Outbox(MailRepository mails, People people, Journal journal, JdbcClient jdbc, JsonMapper json) {
        this.mails = mails;
        this.people = people;
        this.journal = journal;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Queues a letter, unless its key was queued before or the person has no address; tells whether it was queued. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean queue(Envelope envelope, Letter letter) {
        Recipient recipient = recipient(envelope.person());
        if (knows(envelope.key())
                || recipient.email() == null
                || recipient.email().isBlank()) return false;
        if (envelope.series() != null)
            mails.findByPersonIdAndSeriesAndStatus(envelope.person(), envelope.series(), Status.WAITING)
                    .forEach(earlier -> earlier.discard(Problem.REPLACED, null, Rome.now()));
        mails.saveAndFlush(new Mail(
                envelope,
                recipient.name(),
                recipient.email().strip(),
                letter.subject(),
                json.writeValueAsString(letter),
                Rome.now()));
        return true;
    }

    /** True when a letter with this key was queued before. */
    @Transactional(readOnly = true)
    public boolean knows(String key) {
        return mails.existsByKey(key);
    }

    private Recipient recipient(UUID person) {
        return jdbc.sql("select name, email from person where id = ?")
                .param(person)
                .query(Recipient.class)
                .single();
    }

    Mail retry(UUID id) {
        Mail mail = get(id);
        mail.retry(Rome.now());
        journal.note("mail.retried", mail);
        return mail;
    }

    Mail discard(UUID id, String reason) {
        Mail mail = get(id);
        mail.discard(Problem.BY_HAND, reason, Rome.now());
        journal.note("mail.discarded", mail, "mail.reason", reason);
        return mail;
    }

    @Transactional(readOnly = true)
    Mail get(UUID id) {
        Mail mail = mails.findById(id).orElseThrow(NotFound::new);
        requireKeeper();
        return mail;
    }

    void requireKeeper() {
        people.require(Role.ADMINISTRATOR, Role.QUALITY_MANAGER);
    }
}
