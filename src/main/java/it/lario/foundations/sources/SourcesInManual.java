package it.lario.foundations.sources;

import it.lario.ground.contributions.ManualSection;
import it.lario.ground.kernel.Rome;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The manual lists the documents from outside that the body follows. */
@Component
class SourcesInManual implements ManualSection {

    private static final List<String> COLUMNS =
            List.of("sources.title", "sources.issuer", "sources.reference", "sources.textOn");

    private final JdbcClient jdbc;

    SourcesInManual(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> sections() {
        var items = jdbc.sql("""
                select id, title, issuer, reference, text_on from external_document
                where body_id = :body and repealed_on is null order by title""")
                .param("body", CurrentBody.id())
                .query((row, n) -> new Item(
                        row.getString("id"),
                        row.getString("title"),
                        List.of(
                                row.getString("title"),
                                row.getString("issuer"),
                                row.getString("reference") == null ? "" : row.getString("reference"),
                                Rome.date(row.getObject("text_on", LocalDate.class)))))
                .list();
        return List.of(new Section(Chapter.DOCUMENTS, 20, "sources.manual", Shape.TABLE, COLUMNS, items));
    }
}
