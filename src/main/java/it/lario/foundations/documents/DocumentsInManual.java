package it.lario.foundations.documents;

import it.lario.ground.contributions.ManualSection;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.Pages;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The manual tells the quality policy in full, with its revision and act, and lists the documents in force. */
@Component
class DocumentsInManual implements ManualSection {

    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");

    private final Documents documents;
    private final JdbcClient jdbc;
    private final Pages pages;
    private final HeldFiles held;

    DocumentsInManual(Documents documents, JdbcClient jdbc, Pages pages, HeldFiles held) {
        this.held = held;
        this.documents = documents;
        this.jdbc = jdbc;
        this.pages = pages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> sections() {
        return List.of(policy(), inForce());
    }

    private Section policy() {
        var items = documents.byType(DocumentType.POLICY).stream()
                .map(policy -> policy(policy, documents.inForce(policy.id()).orElseThrow()))
                .toList();
        var columns = List.of("documents.manual.issue", "documents.text");
        return new Section(Chapter.POLICY, 10, "documents.manual.policy", Shape.TEXT, columns, items);
    }

    private Item policy(Document policy, Revision revision) {
        String issue = pages.printed()
                .t(
                        "documents.manual.policy-issue",
                        policy.code(),
                        revision.mark(),
                        Rome.date(revision.inForceOn()),
                        act(revision));
        return new Item(policy.id().toString(), policy.label(), List.of(plain(issue), words(revision)));
    }

    private String act(Revision revision) {
        return revision.act() == null ? pages.printed().t("documents.act-before") : revision.act();
    }

    /** As Markdown that says just this. */
    private static String plain(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$0");
    }

    /** A policy that is a file is named: the manual leads to its page. */
    private String words(Revision revision) {
        return held.of(revision).map(file -> plain(file.name())).orElse(revision.text());
    }

    private Section inForce() {
        var items = jdbc.sql("""
                select d.id, d.code, d.title, coalesce(r.mark, r.number::text) as mark, r.in_force_on, r.act
                from document d
                join revision r on r.body_id = :body and r.document_id = d.id and r.status = 'IN_FORCE'
                where d.body_id = :body order by d.code""")
                .param("body", CurrentBody.id())
                .query((row, n) -> new Item(
                        row.getString("id"),
                        row.getString("code"),
                        List.of(
                                row.getString("code"),
                                row.getString("title"),
                                row.getString("mark"),
                                Rome.date(row.getObject("in_force_on", LocalDate.class)),
                                row.getString("act") == null ? "" : row.getString("act"))))
                .list();
        var columns = List.of(
                "documents.code", "documents.title", "documents.revision", "documents.inForceOn", "documents.act");
        return new Section(Chapter.DOCUMENTS, 10, "documents.manual.in-force", Shape.TABLE, columns, items);
    }
}
