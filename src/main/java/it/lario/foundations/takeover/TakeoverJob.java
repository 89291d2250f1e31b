package it.lario.foundations.takeover;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import it.lario.ground.tenancy.CurrentBody;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Goes on with the takeovers that wait, each as work of its body. */
@Configuration(proxyBeanMethods = false)
class TakeoverJob {

    @Bean
    OneTimeTask<Void> goOnWithTakeover(TakeoverWork work) {
        return Tasks.oneTime(TakeoverQueue.TASK).execute((instance, context) -> {
            String[] ids = instance.getId().split("/");
            CurrentBody.during(UUID.fromString(ids[0]), () -> work.goOn(UUID.fromString(ids[1])));
        });
    }
}
