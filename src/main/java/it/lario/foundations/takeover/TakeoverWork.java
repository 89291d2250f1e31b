package it.lario.foundations.takeover;

import it.lario.foundations.takeover.Takeover.Status;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.Actor;
import it.lario.ground.people.People;
import it.lario.ground.reading.FileReadings;
import it.lario.ground.reading.Remark;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The long parts of a takeover: reading its files one by one, then writing all of it at once, as who brought it. */
@Component
public class TakeoverWork {

    private static final Logger log = LoggerFactory.getLogger(TakeoverWork.class);
    private static final String BUSY = "quarantine.busy";

    private final TakeoverRepository takeovers;
    private final StagedFiles staged;
    private final Staging staging;
    private final Taking taking;
    private final FileReadings readings;
    private final People people;
    private final TransactionTemplate transaction;

    TakeoverWork(
            TakeoverRepository takeovers,
            StagedFiles staged,
            Staging staging,
            Taking taking,
            FileReadings readings,
            People people,
            TransactionTemplate transaction) {
        this.takeovers = takeovers;
        this.staged = staged;
        this.staging = staging;
        this.taking = taking;
        this.readings = readings;
        this.people = people;
        this.transaction = transaction;
    }

    /** Does what the takeover waits for; nothing when it was thrown away. Done twice, it is done once. */
    public void goOn(UUID id) {
        Takeover takeover = transaction.execute(tx -> takeovers.findById(id).orElse(null));
        if (takeover == null) return;
        if (takeover.status() == Status.READING) read(id);
        if (takeover.status() == Status.TAKING) take(takeover);
    }

    private void read(UUID id) {
        for (Staged file : staged.of(id)) {
            if (file.read()) continue;
            // Thrown away meanwhile: nobody waits for the others.
            if (!staged.read(id, file.number(), refusal(id, file))) return;
        }
        transaction.executeWithoutResult(tx -> takeovers
                .findLockedById(id)
                .filter(takeover -> takeover.status() == Status.READING)
                .ifPresent(Takeover::ready));
    }

    /** Null when it is safe. @throws RuleBroken when too many wait: the job comes again */
    private Remark refusal(UUID id, Staged file) {
        try {
            readings.examine(staging.file(id, file.number()), file.base());
            return null;
        } catch (RuleBroken refused) {
            if (refused.key().equals(BUSY)) throw refused;
            return new Remark(
                    refused.key(),
                    Arrays.stream(refused.arguments()).map(String::valueOf).toList());
        }
    }

    private void take(Takeover takeover) {
        UUID id = takeover.id();
        try {
            Actor bringer = people.actor(takeover.bringer().id()).orElseThrow(Forbidden::new);
            Actor.during(bringer, () -> transaction.executeWithoutResult(tx -> taking.take(id)));
        } catch (RuleBroken refused) {
            fail(id, refused.key());
            return;
        } catch (Forbidden | DataAccessException | UncheckedIOException failed) {
            log.warn("Takeover {} was not written", id, failed);
            fail(id, "takeover.failed");
            return;
        }
        staging.discard(id);
    }

    private void fail(UUID id, String trouble) {
        transaction.executeWithoutResult(
                tx -> takeovers.findLockedById(id).ifPresent(takeover -> takeover.fail(trouble)));
    }
}
