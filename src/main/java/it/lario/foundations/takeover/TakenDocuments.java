package it.lario.foundations.takeover;

import it.lario.ground.contributions.Mention;
import it.lario.ground.files.LeavingContents;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.search.SearchIndex;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents that a takeover brought, what was done with them since, and their way out. */
@Component
@Transactional
class TakenDocuments {

    private final JdbcClient jdbc;
    private final List<Mention> mentions;
    private final SearchIndex index;
    private final LeavingContents leaving;

    TakenDocuments(JdbcClient jdbc, List<Mention> mentions, SearchIndex index, LeavingContents leaving) {
        this.leaving = leaving;
        this.jdbc = jdbc;
        this.mentions = mentions;
        this.index = index;
    }

    void add(Takeover takeover, UUID document, int row) {
        jdbc.sql("insert into takeover_document (body_id, takeover_id, document_id, list_row) values (?, ?, ?, ?)")
                .params(CurrentBody.id(), takeover.id(), document, row)
                .update();
    }

    @Transactional(readOnly = true)
    List<TakenDocument> of(UUID takeover) {
        return jdbc.sql("""
                select d.id, d.code || ' ' || d.title as label, t.list_row as row, exists (
                    select from journal j where j.body_id = :body
                        and (j.step not in ('documents.taken-over', 'files.brought') or j.at > (
                            select max(k.at) from journal k where k.body_id = :body and k.record_id = :takeover
                                and k.step = 'takeover.taken'))
                        and (j.record_id = d.id or j.record_id in (
                            select r.id from revision r where r.body_id = :body and r.document_id = d.id)))
                    or exists (select from working_copy w join revision r on r.body_id = :body and r.id = w.revision_id
                        where w.body_id = :body and r.document_id = d.id) as touched
                from takeover_document t join document d on d.body_id = :body and d.id = t.document_id
                where t.body_id = :body and t.takeover_id = :takeover order by t.list_row""")
                .param("body", CurrentBody.id())
                .param("takeover", takeover)
                .query(TakenDocument.class)
                .list();
    }

    /** Those with a step of their own, or that another record points at. */
    @Transactional(readOnly = true)
    List<TakenDocument> touched(UUID takeover) {
        return of(takeover).stream()
                .filter(document -> document.touched() || mentioned(document.id()))
                .toList();
    }

    private boolean mentioned(UUID document) {
        return mentions.stream().anyMatch(module -> !module.of(document).isEmpty());
    }

    /**
     * The application may not delete documents: the database does, when the journal agrees.
     *
     * @throws RuleBroken when something points at one of them after all
     */
    void remove(UUID takeover) {
        ids("""
                select t.document_id from takeover_document t where t.body_id = :body and t.takeover_id = :takeover
                union all
                select r.id from takeover_document t join revision r on r.body_id = :body and r.document_id = t.document_id
                where t.body_id = :body and t.takeover_id = :takeover""", takeover).forEach(index::remove);
        leaving.left(ids("""
                        select f.id from stored_file f where f.body_id = :body and (
                            f.record_id in (select l.id from legacy_revision l
                                where l.body_id = :body and l.takeover_id = :takeover)
                            or f.record_id in (select r.id from takeover_document t
                                join revision r on r.body_id = :body and r.document_id = t.document_id
                                where t.body_id = :body and t.takeover_id = :takeover))""", takeover));
        try {
            jdbc.sql("select undo_takeover(:body, :takeover)::text")
                    .param("body", CurrentBody.id())
                    .param("takeover", takeover)
                    .query((row, n) -> takeover)
                    .list();
        } catch (DataIntegrityViolationException pointedAt) {
            throw new RuleBroken("takeover.touched");
        }
    }

    private List<UUID> ids(String sql, UUID takeover) {
        return jdbc.sql(sql)
                .param("body", CurrentBody.id())
                .param("takeover", takeover)
                .query(UUID.class)
                .list();
    }
}
