package it.lario.foundations.intake;

import it.lario.ground.tenancy.CurrentBody;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far each batch is: told in transactions of its own, so that everybody sees it while the work goes on. */
@Component
@Transactional
class IntakeProgress {

    /** @param bytes read of {@code total}, 0 before the work began */
    public record Far(long rows, long bytes, long total, boolean cancelled) {

        public int percent() {
            return total == 0 ? 0 : (int) Math.min(100, bytes * 100 / total);
        }
    }

    private final JdbcClient jdbc;

    IntakeProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Before any work: what is there already is never locked by the work itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    void begin(UUID batch) {
        jdbc.sql("insert into intake_progress (body_id, batch_id) values (:body, :batch)")
                .param("body", CurrentBody.id())
                .param("batch", batch)
                .update();
    }

    /** The next work begins from nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    void reset(UUID batch) {
        jdbc.sql("""
                update intake_progress set rows = 0, bytes = 0, total = 0, cancelled = false
                where body_id = :body and batch_id = :batch""").param("body", CurrentBody.id()).param("batch", batch).update();
    }

    /** Returns whether somebody wants the work to stop. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean tell(UUID batch, long rows, long bytes, long total) {
        return jdbc.sql("""
                update intake_progress set rows = :rows, bytes = :bytes, total = :total
                where body_id = :body and batch_id = :batch returning cancelled""")
                .param("rows", rows)
                .param("bytes", bytes)
                .param("total", total)
                .param("body", CurrentBody.id())
                .param("batch", batch)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    void cancel(UUID batch) {
        jdbc.sql("update intake_progress set cancelled = true where body_id = :body and batch_id = :batch")
                .param("body", CurrentBody.id())
                .param("batch", batch)
                .update();
    }

    @Transactional(readOnly = true)
    Far of(UUID batch) {
        return jdbc.sql("""
                select rows, bytes, total, cancelled from intake_progress
                where body_id = :body and batch_id = :batch""")
                .param("body", CurrentBody.id())
                .param("batch", batch)
                .query(Far.class)
                .optional()
                .orElseGet(() -> new Far(0, 0, 0, false));
    }
}
