package it.lario.ground.files;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clears the store, every hour, of contents that nobody has any more. */
@Configuration(proxyBeanMethods = false)
class LeavingJob {

    @Bean
    RecurringTask<Void> clearStore(LeavingContents leaving) {
        return Tasks.recurring("files-clear-store", FixedDelay.ofHours(1))
                .execute((instance, context) -> leaving.sweep(Duration.ofHours(1)));
    }
}
