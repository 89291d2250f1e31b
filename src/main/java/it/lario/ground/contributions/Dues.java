package it.lario.ground.contributions;

import it.lario.ground.contributions.Deadline.Due;
import it.lario.ground.tenancy.CurrentBody;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what waits in the tables of a register. */
@Component
public class Dues {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    Dues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param person whose; null for everyone's
     * @param sql gives for {@code :body} and {@code :person} the columns {@code path}, {@code words} (a message key),
     *     {@code title} (its {0}), {@code person_id}, {@code person} (the name) and {@code due}
     */
    @Transactional(readOnly = true)
    public List<Due> of(UUID person, String sql) {
        return jdbc.sql("select path, words, title, person, due from (" + sql + """
                ) waiting where :person::uuid is null or person_id = :person::uuid order by due limit :most""")
                .param("body", CurrentBody.id())
                .param("person", person, Types.OTHER)
                .param("most", MOST)
                .query((row, n) -> new Due(
                        row.getObject("due", LocalDate.class),
                        Said.of(row.getString("path"), row.getString("words"), row.getString("title")),
                        row.getString("person")))
                .list();
    }
}
