package it.lario.ground.search;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.tenancy.CurrentBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds the index of a body that has none in today's form, and learns the words of what was written since. */
@Configuration(proxyBeanMethods = false)
class SearchJob {

    private static final Logger log = LoggerFactory.getLogger(SearchJob.class);
    private static final int TOLD_EVERY = 10_000;

    @Bean
    RecurringTask<Void> keepSearchIndex(Bodies bodies, Rebuild rebuild, SearchWords words) {
        return Tasks.recurring("search-index", FixedDelay.ofMinutes(5)).execute((instance, context) -> {
            for (Body body : bodies.all()) {
                boolean built = CurrentBody.during(body.id(), () -> words.builtAs(Rebuild.FORM));
                if (built) CurrentBody.during(body.id(), words::learn);
                else rebuild.rebuild(body, done -> tell(body, done));
            }
        });
    }

    private static void tell(Body body, int done) {
        if (done > 0 && done % TOLD_EVERY == 0) log.info("Search index of {}: {} records", body.name(), done);
    }
}
