package it.lario.foundations.intake;

import it.lario.foundations.intake.Gathered.Complaint;
import it.lario.ground.tenancy.CurrentBody;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is wrong with the rows of each batch, as its last reading found. */
@Component
@Transactional
class IntakeComplaints {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    IntakeComplaints(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void replace(UUID batch, Gathered gathered) {
        for (String table : List.of("intake_complaint", "intake_refused"))
            jdbc.sql("delete from " + table + " where body_id = :body and batch_id = :batch")
                    .param("body", CurrentBody.id())
                    .param("batch", batch)
                    .update();
        if (gathered.none()) return;
        jdbc.sql("insert into intake_refused (body_id, batch_id, lines) values (:body, :batch, :lines)")
                .param("body", CurrentBody.id())
                .param("batch", batch)
                .param("lines", gathered.lines())
                .update();
        var kept = gathered.kept();
        int[] number = {0};
        template.batchUpdate("""
                insert into intake_complaint (body_id, batch_id, number, line, field, key, arguments)
                values (?, ?, ?, ?, ?, ?, ?)""", kept, AT_ONCE, (row, complaint) -> {
            row.setObject(1, CurrentBody.id());
            row.setObject(2, batch);
            row.setInt(3, number[0]++);
            row.setLong(4, complaint.line());
            row.setString(5, complaint.field());
            row.setString(6, complaint.key());
            row.setString(7, Json.list(complaint.arguments()));
        });
    }

    /** In the order of their rows. */
    @Transactional(readOnly = true)
    List<Complaint> of(UUID batch, int limit) {
        return jdbc.sql("""
                select line, field, key, arguments from intake_complaint
                where body_id = :body and batch_id = :batch order by line, number limit :limit""")
                .param("body", CurrentBody.id())
                .param("batch", batch)
                .param("limit", limit)
                .query((row, n) -> new Complaint(
                        row.getLong("line"),
                        row.getString("field"),
                        row.getString("key"),
                        Json.list(row.getString("arguments"))))
                .list();
    }

    @Transactional(readOnly = true)
    BitSet refused(UUID batch) {
        return jdbc.sql("select lines from intake_refused where body_id = :body and batch_id = :batch")
                .param("body", CurrentBody.id())
                .param("batch", batch)
                .query((row, n) -> BitSet.valueOf(row.getBytes("lines")))
                .optional()
                .orElseGet(BitSet::new);
    }
}
