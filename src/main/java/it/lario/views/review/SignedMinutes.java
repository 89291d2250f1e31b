package it.lario.views.review;

import it.lario.ground.kernel.NotFound;
import it.lario.ground.printing.Fingerprint;
import it.lario.ground.tenancy.CurrentBody;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The minutes as they were signed: written once, then only read. */
@Component
class SignedMinutes {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SignedMinutes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    String text(Minutes minutes) {
        return json.writeValueAsString(minutes);
    }

    void keep(ManagementReview review, String content, byte[] pdf) {
        jdbc.sql("insert into review_minutes (body_id, review_id, content, sha256, pdf) values (?, ?, ?, ?, ?)")
                .params(CurrentBody.id(), review.id(), content, Fingerprint.of(content), pdf)
                .update();
    }

    FrozenMinutes of(UUID review) {
        return jdbc.sql("select content, sha256 from review_minutes where body_id = ? and review_id = ?")
                .params(CurrentBody.id(), review)
                .query((row, n) -> new FrozenMinutes(
                        json.readValue(row.getString("content"), Minutes.class),
                        row.getString("sha256"),
                        Fingerprint.of(row.getString("content")).equals(row.getString("sha256"))))
                .optional()
                .orElseThrow(NotFound::new);
    }

    byte[] pdf(UUID review) {
        return jdbc.sql("select pdf from review_minutes where body_id = ? and review_id = ?")
                .params(CurrentBody.id(), review)
                .query((row, n) -> row.getBytes("pdf"))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
