package it.lario.ground.contributions;

import it.lario.ground.kernel.Rome;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a register keeps under a unit of the organigramma: while something belongs to it, the unit stays open. */
public abstract class BelongsToUnit {

    private final JdbcClient jdbc;
    private final String key;
    private final String path;
    private final String sql;

    /**
     * @param key of the words, with the record's label as {0}
     * @param path of the records' pages, such as {@code /processes/}
     * @param sql gives {@code id} and {@code label} for {@code :body} and {@code :unit}, and may ask for {@code :today}
     */
    protected BelongsToUnit(JdbcClient jdbc, String key, String path, String sql) {
        this.jdbc = jdbc;
        this.key = key;
        this.path = path;
        this.sql = sql;
    }

    /** Each with its page, so that it can be moved or ended first. */
    public final List<Said> belonging(UUID unit) {
        return jdbc.sql(sql)
                .param("body", CurrentBody.id())
                .param("unit", unit)
                .param("today", Rome.today())
                .query((row, n) -> Said.of(path + row.getString("id"), key, row.getString("label")))
                .list();
    }
}
