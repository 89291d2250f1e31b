package it.lario.views.reminders;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.schedule.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On working days, at half past seven and then each hour for what cannot wait: one task a body, retried by itself. */
@Configuration(proxyBeanMethods = false)
class DigestJob {

    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final int FIRST_HOUR = 9;
    private static final int LAST_HOUR = 18;
    private static final int TRIES = 5;

    /** Its name says the body, the day, and whether it is the morning's. */
    @Bean
    OneTimeTask<Void> writeDigests(Bodies bodies, Digests digests) {
        return Tasks.oneTime("write-digests")
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        TRIES, new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(10))))
                .execute((instance, context) -> {
                    String[] name = instance.getId().split(" ");
                    var round = new Round(LocalDate.parse(name[1]), name[2].equals("morning"));
                    bodies.bySlug(name[0]).ifPresent(body -> digests.go(body, round));
                });
    }

    @Bean
    RecurringTask<Void> morningDigests(Bodies bodies, OneTimeTask<Void> writeDigests) {
        return Tasks.recurring("morning-digests", Schedules.daily(Rome.ZONE, MORNING))
                .execute((instance, context) ->
                        inEachBody(bodies, writeDigests, "morning", context.getSchedulerClient()));
    }

    @Bean
    RecurringTask<Void> urgentReminders(Bodies bodies, OneTimeTask<Void> writeDigests) {
        LocalTime[] hours = IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
                .mapToObj(hour -> LocalTime.of(hour, 0))
                .toArray(LocalTime[]::new);
        return Tasks.recurring("urgent-reminders", Schedules.daily(Rome.ZONE, hours))
                .execute((instance, context) -> inEachBody(bodies, writeDigests, "hour", context.getSchedulerClient()));
    }

    private static void inEachBody(
            Bodies bodies, OneTimeTask<Void> writeDigests, String when, SchedulerClient scheduler) {
        LocalDate today = Rome.today();
        if (!WorkingDays.works(today)) return;
        for (Body body : bodies.all())
            scheduler.scheduleIfNotExists(writeDigests.instance(body.slug() + " " + today + " " + when), Instant.now());
    }
}
