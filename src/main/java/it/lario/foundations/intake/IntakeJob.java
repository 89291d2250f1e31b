package it.lario.foundations.intake;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import it.lario.foundations.intake.IntakeBatch.Status;
import it.lario.ground.people.Bodies;
import it.lario.ground.tenancy.CurrentBody;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes on with the batches that wait, one at a time on each machine, so that other jobs have their turn. */
@Configuration(proxyBeanMethods = false)
class IntakeJob {

    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final Semaphore turn = new Semaphore(1);
    private final Bodies bodies;
    private final IntakeRepository batches;
    private final IntakeQueue queue;
    private final TransactionTemplate transaction;

    IntakeJob(Bodies bodies, IntakeRepository batches, IntakeQueue queue, TransactionTemplate transaction) {
        this.bodies = bodies;
        this.batches = batches;
        this.queue = queue;
        this.transaction = transaction;
    }

    @Bean
    CustomTask<Void> goOnWithIntake(IntakeWorks works) {
        return Tasks.custom(IntakeQueue.TASK, Void.class).execute((instance, context) -> {
            String[] ids = instance.getId().split("/");
            return goneOn(works, UUID.fromString(ids[0]), UUID.fromString(ids[1])) ? new OnCompleteRemove<>() : later();
        });
    }

    private boolean goneOn(IntakeWorks works, UUID body, UUID batch) {
        if (!turn.tryAcquire()) return false;
        try {
            return CurrentBody.during(body, () -> works.goOn(batch));
        } finally {
            turn.release();
        }
    }

    private static CompletionHandler<Void> later() {
        return (complete, operations) ->
                operations.reschedule(complete, Instant.now().plus(AGAIN));
    }

    /** Work that a crash broke off was rolled back: it begins again, without waiting until the job is missed. */
    @EventListener(ApplicationReadyEvent.class)
    void begunBefore() {
        var atWork = Arrays.stream(Status.values()).filter(Status::atWork).toList();
        for (var body : bodies.all())
            CurrentBody.during(
                    body.id(),
                    () -> transaction.executeWithoutResult(
                            tx -> batches.findByStatusIn(atWork).forEach(batch -> queue.add(batch.id()))));
    }
}
