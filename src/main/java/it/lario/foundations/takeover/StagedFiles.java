package it.lario.foundations.takeover;

import it.lario.ground.reading.Remark;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Which files wait with each takeover, and what came of reading them. */
@Component
@Transactional
class StagedFiles {

    private static final int LONGEST_NAME = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StagedFiles(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UUID takeover, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).replaceAll("\\p{C}", "");
            jdbc.sql("insert into takeover_file (body_id, takeover_id, number, name) values (?, ?, ?, ?)")
                    .params(CurrentBody.id(), takeover, i, name.substring(Math.max(0, name.length() - LONGEST_NAME)))
                    .update();
        }
    }

    @Transactional(readOnly = true)
    List<Staged> of(UUID takeover) {
        return jdbc.sql("""
                select number, name, read, refusal from takeover_file
                where body_id = :body and takeover_id = :takeover order by number""")
                .param("body", CurrentBody.id())
                .param("takeover", takeover)
                .query((row, n) -> new Staged(
                        row.getInt("number"),
                        row.getString("name"),
                        row.getBoolean("read"),
                        row.getString("refusal") == null
                                ? null
                                : json.readValue(row.getString("refusal"), Remark.class)))
                .list();
    }

    /** @param refusal why it is not safe, or null; false when the takeover was thrown away meanwhile */
    boolean read(UUID takeover, int number, Remark refusal) {
        return jdbc.sql("""
                update takeover_file set read = true, refusal = :refusal
                where body_id = :body and takeover_id = :takeover and number = :number""")
                        .param("refusal", refusal == null ? null : json.writeValueAsString(refusal))
                        .param("body", CurrentBody.id())
                        .param("takeover", takeover)
                        .param("number", number)
                        .update()
                > 0;
    }

    void forget(UUID takeover) {
        jdbc.sql("delete from takeover_file where body_id = :body and takeover_id = :takeover")
                .param("body", CurrentBody.id())
                .param("takeover", takeover)
                .update();
    }
}
