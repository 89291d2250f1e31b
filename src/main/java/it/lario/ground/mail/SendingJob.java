package it.lario.ground.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every half minute for messages that may leave, and forgets at night those that ended long ago. */
@Configuration(proxyBeanMethods = false)
class SendingJob {

    @Bean
    RecurringTask<Void> sendMail(Sending sending, Smtp smtp) {
        return Tasks.recurring("send-mail", FixedDelay.ofSeconds(30))
                .execute((instance, context) -> sending.send(smtp));
    }

    @Bean
    RecurringTask<Void> forgetMail(Bodies bodies, Deliveries deliveries) {
        return Tasks.recurring("forget-mail", Schedules.daily(Rome.ZONE, LocalTime.of(3, 20)))
                .execute((instance, context) -> {
                    for (Body body : bodies.all()) CurrentBody.during(body.id(), deliveries::forget);
                });
    }
}
