package it.lario.foundations.documents;

import it.lario.ground.contributions.ManualSection;
import it.lario.ground.kernel.Rome;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The manual tells the quality policy in full and lists the documents in force. */
@Component
class DocumentsInManual implements ManualSection {

    private final Documents documents;
    private final JdbcClient jdbc;

    DocumentsInManual(Documents documents, JdbcClient jdbc) {
        this.documents = documents;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> sections() {
        return List.of(policy(), inForce());
    }

    private Section policy() {
        var items = documents.byType(DocumentType.POLICY).stream()
                .map(policy -> new Item(
                        policy.id().toString(),
                        policy.label(),
                        List.of(documents.inForce(policy.id()).orElseThrow().text())))
                .toList();
        return new Section(Chapter.POLICY, 10, "documents.manual.policy", Shape.TEXT, List.of("documents.text"), items);
    }

    private Section inForce() {
        var items = jdbc.sql("""
                select d.id, d.code, d.title, r.number, r.in_force_on, r.act
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
                                String.valueOf(row.getInt("number")),
                                Rome.date(row.getObject("in_force_on", LocalDate.class)),
                                row.getString("act") == null ? "" : row.getString("act"))))
                .list();
        var columns = List.of(
                "documents.code", "documents.title", "documents.revision", "documents.inForceOn", "documents.act");
        return new Section(Chapter.DOCUMENTS, 10, "documents.manual.in-force", Shape.TABLE, columns, items);
    }
}
