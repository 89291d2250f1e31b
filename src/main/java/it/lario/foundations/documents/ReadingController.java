package it.lario.foundations.documents;

import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.pages.Tone;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Who had read what on a given day: the question of an auditor. */
@Controller
class ReadingController {

    private enum Answer {
        READ,
        TO_READ
    }

    private static final Map<String, Tone> TONES = Map.of("READ", Tone.SUCCESS, "TO_READ", Tone.WARNING);

    private final Revisions revisions;
    private final Tables tables;

    ReadingController(Revisions revisions, Tables tables) {
        this.revisions = revisions;
        this.tables = tables;
    }

    /** The texts in force that day, with how many of those who had to had read them. */
    @GetMapping("/{body}/readings")
    View list() {
        revisions.requireSeeingReaders();
        var query = TableQuery.of("documents.readings", "/readings", """
                revision t join document d on d.body_id = :body and d.id = t.document_id
                cross join lateral (
                    select count(distinct a.person_id) as asked, count(distinct k.person_id) as done
                    from document d %s left join acknowledgement k on k.body_id = :body and k.revision_id = t.id
                      and k.person_id = a.person_id and k.acknowledged_on <= :on
                    where d.body_id = :body and d.id = t.document_id) n
                where t.body_id = :body and t.status in ('IN_FORCE', 'SUPERSEDED', 'WITHDRAWN') and t.in_force_on <= :on
                  and (t.superseded_on is null or t.superseded_on > :on)""".formatted(Readers.JOIN))
                .day("on")
                .text("code", "d.code")
                .text("title", "d.title")
                .number("revision", "coalesce(t.mark, t.number::text)")
                .sortedBy("t.number")
                .date("inForceOn", "t.in_force_on")
                .number("asked", "n.asked")
                .number("done", "n.done")
                .number("share", "round(100.0 * n.done / nullif(n.asked, 0))")
                .order("d.code");
        return tables.page(query, null);
    }

    /** Each person who had to read one text that day, and when they did. */
    @GetMapping("/{body}/readings/{id}")
    View of(@PathVariable UUID id) {
        Revision revision = revisions.get(id);
        revisions.requireSeeingReaders();
        var query = TableQuery.of("documents.readers", "/readings/" + id, """
                (select p.id, p.name, string_agg(distinct u.name, ', ') as units
                 from document d %s left join unit u on u.body_id = :body and u.id = a.unit_id
                 where d.body_id = :body and d.id = :document group by p.id, p.name) t
                left join acknowledgement k on k.body_id = :body and k.revision_id = :revision
                  and k.person_id = t.id and k.acknowledged_on <= :on
                where true""".formatted(Readers.JOIN))
                .with("document", revision.documentId())
                .with("revision", id)
                .titled(revision.label())
                .day("on")
                .text("name", "t.name")
                .text("units", "t.units")
                .word("answer", "case when k.person_id is null then 'TO_READ' else 'READ' end", Answer.values(), TONES)
                .date("readOn", "k.acknowledged_on")
                .leadingTo("null::uuid")
                .order("t.name");
        return tables.page(query, null);
    }
}
