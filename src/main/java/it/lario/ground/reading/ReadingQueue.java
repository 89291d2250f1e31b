package it.lario.ground.reading;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import it.lario.ground.files.FileBrought;
import it.lario.ground.tenancy.CurrentBody;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Files wait here to be read, in the transaction that brought them: both are there, or neither. */
@Component
class ReadingQueue {

    static final String TASK = "read-file";

    private final ObjectProvider<Scheduler> scheduler;

    ReadingQueue(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    @EventListener
    void brought(FileBrought brought) {
        add(brought.id());
    }

    /** Committed: it need not wait for the scheduler's next look. */
    @TransactionalEventListener
    void committed(FileBrought brought) {
        scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
    }

    /** Reads it once more, such as after a refusal for lack of time on a busy day. */
    @Transactional
    public void again(UUID file) {
        add(file);
    }

    private void add(UUID file) {
        var waiting = new TaskInstance<Void>(TASK, CurrentBody.id() + "/" + file);
        scheduler.ifAvailable(jobs -> jobs.scheduleIfNotExists(waiting, Instant.now()));
    }
}
