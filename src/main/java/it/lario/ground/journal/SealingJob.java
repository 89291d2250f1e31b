package it.lario.ground.journal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.tenancy.CurrentBody;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Seals what was written, every few seconds, body by body. */
@Configuration(proxyBeanMethods = false)
class SealingJob {

    @Bean
    RecurringTask<Void> sealJournal(Bodies bodies, Seals seals) {
        return Tasks.recurring("seal-journal", FixedDelay.ofSeconds(10)).execute((instance, context) -> {
            for (Body body : bodies.all()) CurrentBody.during(body.id(), () -> sealAll(seals));
        });
    }

    private static void sealAll(Seals seals) {
        while (seals.seal() > 0) {
            // the next batch, until none is waiting
        }
    }
}
