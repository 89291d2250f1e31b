package it.lario.foundations.intake;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import it.lario.ground.kernel.Ids;
import it.lario.ground.tenancy.CurrentBody;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Batches wait here for the next stretch of their work, in the transaction that asks for it. */
@Component
class IntakeQueue {

    static final String TASK = "go-on-with-intake";

    private final ObjectProvider<Scheduler> scheduler;

    IntakeQueue(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    void add(UUID batch) {
        var waiting = new TaskInstance<Void>(TASK, CurrentBody.id() + "/" + batch + "/" + Ids.next());
        scheduler.ifAvailable(jobs -> jobs.scheduleIfNotExists(waiting, Instant.now()));
        // Committed, it need not wait for the scheduler's next look.
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
            }
        });
    }
}
