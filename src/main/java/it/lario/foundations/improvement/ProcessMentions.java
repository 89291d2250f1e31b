package it.lario.foundations.improvement;

import it.lario.ground.contributions.Mention;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The nonconformities that concern a process. */
@Component
class ProcessMentions implements Mention {

    private final JdbcClient jdbc;

    ProcessMentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Said> of(UUID process) {
        return jdbc.sql("""
                select count(*) as reported, count(*) filter (where status <> 'CLOSED') as open from nonconformity
                where body_id = :body and process_id = :process having count(*) > 0""")
                .param("body", CurrentBody.id())
                .param("process", process)
                .query((row, n) -> Said.of(
                        "/nonconformities?process=" + process,
                        "improvement.of-process",
                        row.getInt("reported"),
                        row.getInt("open")))
                .list();
    }
}
