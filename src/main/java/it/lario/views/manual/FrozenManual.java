package it.lario.views.manual;

import it.lario.ground.kernel.NotFound;
import it.lario.ground.printing.Fingerprint;
import it.lario.ground.tenancy.CurrentBody;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What each edition said, written once and then only read. */
@Component
class FrozenManual {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FrozenManual(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    String text(Composition composition) {
        return json.writeValueAsString(composition);
    }

    void keep(Edition edition, String content, byte[] pdf) {
        jdbc.sql("insert into manual_edition_content (body_id, edition_id, content, pdf) values (?, ?, ?, ?)")
                .params(CurrentBody.id(), edition.id(), content, pdf)
                .update();
    }

    Composition of(Edition edition) {
        return json.readValue(content(edition), Composition.class);
    }

    /** Whether the text still has the fingerprint it was approved with. */
    boolean intact(Edition edition) {
        return Fingerprint.of(content(edition)).equals(edition.sha256());
    }

    private String content(Edition edition) {
        return jdbc.sql("select content from manual_edition_content where body_id = ? and edition_id = ?")
                .params(CurrentBody.id(), edition.id())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    byte[] pdf(UUID edition) {
        return jdbc.sql("select pdf from manual_edition_content where body_id = ? and edition_id = ?")
                .params(CurrentBody.id(), edition)
                .query((row, n) -> row.getBytes("pdf"))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
