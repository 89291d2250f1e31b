package it.lario.foundations.processes;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.tenancy.CurrentBody;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few minutes for approved versions whose day has come, body by body. */
@Configuration(proxyBeanMethods = false)
class VersionsIntoForceJob {

    @Bean
    RecurringTask<Void> processesIntoForce(Bodies bodies, VersionsIntoForce force) {
        return Tasks.recurring("processes-into-force", FixedDelay.ofMinutes(5)).execute((instance, context) -> {
            for (Body body : bodies.all()) CurrentBody.during(body.id(), force::enterAllDue);
        });
    }
}
