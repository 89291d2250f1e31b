package it.lario.foundations.retention;

import it.lario.foundations.documents.DocumentType;
import it.lario.foundations.documents.Revision.Status;
import it.lario.ground.kernel.Rome;
import it.lario.ground.tenancy.CurrentBody;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Texts that left force and how long the rule of their type keeps them. A text without years is kept for ever. */
@Component
@Transactional(readOnly = true)
class Terms {

    /** The rule of each type, the body's or the default, as {@code y.years} beside {@code revision t} and {@code document d}. */
    static final String FROM = """
            revision t join document d on d.body_id = :body and d.id = t.document_id
            left join retention_rule k on k.body_id = :body and k.type = d.type
            left join stored_file h on h.body_id = :body and h.id = t.file_id
            cross join lateral (select case when k.id is null then %s else k.years end as years) y
            cross join lateral (select (t.superseded_on + make_interval(years => y.years))::date as kept_until) e
            """.formatted(defaults());

    /** Those whose last day has passed by {@code :today}, as a condition on {@link #FROM}. */
    static final String DUE = """
            t.body_id = :body and t.status in ('SUPERSEDED', 'WITHDRAWN') and t.superseded_on is not null
            and t.discarded_on is null and e.kept_until < :today""";

    /** Not in a proposal that waits. */
    private static final String FREE = """
            and not exists (select from discard p
                where p.body_id = :body and p.status = 'PROPOSED' and t.id = any (p.revisions))""";

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    Terms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that can be proposed today, longest due first. */
    List<EndedText> free() {
        return texts(
                DUE + " " + FREE + " order by e.kept_until, t.code, t.number limit " + MOST, List.of(CurrentBody.id()));
    }

    /** Those of these that are due today, whether somebody proposed them or not. */
    List<EndedText> due(Collection<UUID> ids) {
        return texts(DUE + " and t.id in (:ids) order by t.code, t.number", ids);
    }

    /** These texts as they stand, kept or discarded. */
    List<EndedText> of(Collection<UUID> ids) {
        return texts("t.body_id = :body and t.id in (:ids) order by t.code, t.number", ids);
    }

    int count() {
        return jdbc.sql("select count(*) from " + FROM + " where " + DUE)
                .param("body", CurrentBody.id())
                .param("today", Rome.today())
                .query(Integer.class)
                .single();
    }

    private List<EndedText> texts(String condition, Collection<UUID> ids) {
        return jdbc.sql("""
                select t.id, t.code, coalesce(g.title, d.title) as title, coalesce(t.mark, t.number::text) as mark, d.type, t.status, t.in_force_on,
                    t.superseded_on, coalesce(g.years, y.years) as years, coalesce(g.basis, k.basis) as basis,
                    coalesce(g.kept_until, e.kept_until) as kept_until, coalesce(g.sha256, f.sha256) as sha256,
                    coalesce(g.file_name, h.name) as file
                from %s
                left join discarded_revision g on g.body_id = :body and g.revision_id = t.id
                left join frozen_revision f on f.body_id = :body and f.revision_id = t.id
                where %s""".formatted(FROM, condition))
                .param("body", CurrentBody.id())
                .param("today", Rome.today())
                .param("ids", ids)
                .query((row, n) -> text(row))
                .list();
    }

    private static EndedText text(ResultSet row) throws SQLException {
        return new EndedText(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("title"),
                row.getString("mark"),
                DocumentType.valueOf(row.getString("type")),
                Status.valueOf(row.getString("status")),
                row.getObject("in_force_on", LocalDate.class),
                row.getObject("superseded_on", LocalDate.class),
                row.getObject("years", Integer.class),
                row.getString("basis"),
                row.getObject("kept_until", LocalDate.class),
                row.getString("sha256"),
                row.getString("file"));
    }

    private static String defaults() {
        return RetentionRule.DEFAULTS.entrySet().stream()
                .map(rule -> "when '" + rule.getKey() + "' then " + rule.getValue())
                .sorted()
                .collect(Collectors.joining(" ", "case d.type ", " end"));
    }
}
