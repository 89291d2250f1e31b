package it.lario.foundations.sources;

import it.lario.ground.contributions.ClauseEvidence;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Documents from outside are identified and kept current (7.5.3.2). */
@Component
class SourceEvidence implements ClauseEvidence {

    private record Counts(long followed, long overdue, long unlooked) {}

    private final JdbcClient jdbc;

    SourceEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(LocalDate today) {
        Counts counts = jdbc.sql("""
                select count(*) as followed, count(*) filter (where s.check_on < :today) as overdue,
                    (select count(*) from source_change c, unnest(c.documents) d (id)
                     where c.body_id = :body and not exists (select from source_look l
                       where l.body_id = :body and l.change_id = c.id and l.document_id = d.id)) as unlooked
                from external_document s where s.body_id = :body and s.repealed_on is null""")
                .param("body", CurrentBody.id())
                .param("today", today)
                .query(Counts.class)
                .single();
        State state = counts.followed() == 0
                ? State.MISSING
                : counts.overdue() + counts.unlooked() > 0 ? State.ATTENTION : State.HOLDS;
        String key = counts.followed() == 0 ? "sources.evidence.none" : "sources.evidence.state";
        var said = Said.of("/external-documents", key, counts.followed(), counts.overdue(), counts.unlooked());
        return List.of(new Evidence("7.5.3", state, said));
    }
}
