package it.lario.ground.mail;

import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Said;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import it.lario.ground.tenancy.CurrentBody;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Messages that cannot leave wait for those who look after the outbox. */
@Component
class MailDeadlines implements Deadline {

    private record Counts(int waiting, int failed) {}

    private final People people;
    private final Smtp smtp;
    private final JdbcClient jdbc;

    MailDeadlines(People people, Smtp smtp, JdbcClient jdbc) {
        this.people = people;
        this.smtp = smtp;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> due(UUID person) {
        if (person != null && !keeps(person)) return List.of();
        Counts counts = jdbc.sql("""
                select count(*) filter (where status = 'WAITING') as waiting,
                       count(*) filter (where status = 'FAILED') as failed
                from mail where body_id = :body and status in ('WAITING', 'FAILED')""")
                .param("body", CurrentBody.id())
                .query(Counts.class)
                .single();
        var due = new ArrayList<Due>();
        if (counts.waiting() > 0 && !smtp.missing().isEmpty())
            due.add(new Due(null, Said.of("/outbox?status=WAITING", "mail.due.waiting", counts.waiting()), ""));
        if (counts.failed() > 0)
            due.add(new Due(null, Said.of("/outbox?status=FAILED", "mail.due.failed", counts.failed()), ""));
        return due;
    }

    private boolean keeps(UUID person) {
        return people.actor(person)
                .filter(actor -> actor.is(Role.ADMINISTRATOR, Role.QUALITY_MANAGER))
                .isPresent();
    }
}
