package it.lario.ground.signin;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets ended sessions. */
@Configuration(proxyBeanMethods = false)
class CleaningJob {

    @Bean
    RecurringTask<Void> cleanSessions(Sessions sessions) {
        return Tasks.recurring("clean-sessions", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> sessions.clean());
    }
}
