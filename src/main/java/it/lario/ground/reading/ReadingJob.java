package it.lario.ground.reading;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.tenancy.CurrentBody;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataIntegrityViolationException;

/** Reads the files that wait, each as work of the body it belongs to. */
@Configuration(proxyBeanMethods = false)
class ReadingJob {

    @Bean
    OneTimeTask<Void> readFile(FileReadings readings) {
        return Tasks.oneTime(ReadingQueue.TASK).execute((instance, context) -> {
            String[] ids = instance.getId().split("/");
            CurrentBody.during(UUID.fromString(ids[0]), () -> read(readings, UUID.fromString(ids[1])));
        });
    }

    private static void read(FileReadings readings, UUID file) {
        try {
            readings.read(file);
        } catch (NotFound | DataIntegrityViolationException gone) {
            // the takeover that brought it was undone meanwhile
        }
    }
}
