package it.lario.foundations.intake;

import it.lario.foundations.intake.IntakeBatch.Acceptance;
import it.lario.foundations.intake.IntakeBatch.Status;
import it.lario.foundations.intake.MappedRows.NumberStyles;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.Actor;
import it.lario.ground.people.People;
import it.lario.ground.tables.TableReader;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The long parts of a batch, as whoever ordered them: a check is the same work as an intake, and is rolled back. */
@Component
public class IntakeWorks {

    private static final Logger log = LoggerFactory.getLogger(IntakeWorks.class);

    private static final int LOOKS = 100;
    private static final long BETWEEN_LOOKS = 50;

    private final IntakeRepository batches;
    private final IntakeTargets targets;
    private final IntakeFiles files;
    private final IntakeComplaints complaints;
    private final IntakeProgress progress;
    private final Intake intake;
    private final People people;
    private final Journal journal;
    private final TransactionTemplate transaction;

    IntakeWorks(
            IntakeRepository batches,
            IntakeTargets targets,
            IntakeFiles files,
            IntakeComplaints complaints,
            IntakeProgress progress,
            Intake intake,
            People people,
            Journal journal,
            TransactionTemplate transaction) {
        this.batches = batches;
        this.targets = targets;
        this.files = files;
        this.complaints = complaints;
        this.progress = progress;
        this.intake = intake;
        this.people = people;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** What one reading found, before it is known whether it stays. */
    private static final class Reading {

        private final Gathered gathered = new Gathered();
        private IntakeTally tally = IntakeTally.NOTHING;
        private NumberStyles styles;
    }

    /** Does what the batch waits for. Done twice, it is done once; false while somebody else is at it. */
    public boolean goOn(UUID id) {
        IntakeBatch batch = transaction.execute(tx -> batches.findById(id).orElse(null));
        if (batch == null || !batch.status().atWork()) return true;
        try {
            Actor orderer = people.actor(batch.orderer().id()).orElseThrow(Forbidden::new);
            boolean[] settled = {false};
            Actor.during(orderer, () -> settled[0] = work(id));
            return settled[0];
        } catch (OptimisticLockingFailureException together) {
            // The job ended the same work at the same moment.
            return false;
        } catch (Cancelled stopped) {
            return settle(id, intake::dropped);
        } catch (RuleBroken refused) {
            return settle(id, broken -> trouble(broken, refused.key(), refused.arguments()));
        } catch (Forbidden noMore) {
            return settle(id, broken -> trouble(broken, "intake.not-allowed-any-more"));
        } catch (RuntimeException failed) {
            // Whatever a register's own work throws: people see that it failed, instead of a batch that never ends.
            log.warn("Batch {} was not brought in", id, failed);
            return settle(id, broken -> trouble(broken, "intake.failed"));
        }
    }

    /** The same for what is short and waited for: when the job is at it already, its end is awaited for some seconds. */
    public void goOnNow(UUID id) {
        for (int i = 0; i < LOOKS && !goOn(id); i++)
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
    }

    private static void trouble(IntakeBatch batch, String key, Object... arguments) {
        if (batch.status() == Status.UNDOING) batch.notUndone(key, arguments);
        else batch.fail(key, arguments);
    }

    private boolean settle(UUID id, Consumer<IntakeBatch> step) {
        transaction.executeWithoutResult(tx -> batches.findById(id)
                .filter(batch -> batch.status().atWork())
                .ifPresent(batch -> {
                    step.accept(batch);
                    batches.saveAndFlush(batch);
                }));
        return true;
    }

    private boolean work(UUID id) {
        var reading = new Reading();
        Boolean settled = transaction.execute(tx -> {
            IntakeBatch batch = batches.findLockedById(id).orElse(null);
            if (batch == null) return false;
            switch (batch.status()) {
                case CHECKING -> {
                    read(batch, reading, true);
                    tx.setRollbackOnly();
                }
                case RUNNING -> {
                    read(batch, reading, false);
                    if (batch.acceptance() == Acceptance.ALL_OR_NOTHING && !reading.gathered.none())
                        tx.setRollbackOnly();
                    else finish(batch, reading);
                }
                case UNDOING -> undo(batch);
                default -> log.debug("Batch {} has nothing to do", id);
            }
            return true;
        });
        if (!settled) return false;
        return reading.styles == null || settle(id, batch -> keep(batch, reading));
    }

    private void undo(IntakeBatch batch) {
        targets.allowed(batch.target()).undo(batch.id());
        batch.undone();
        journal.note("intake.undone", batch);
    }

    private void finish(IntakeBatch batch, Reading reading) {
        batch.done(reading.tally);
        complaints.replace(batch.id(), reading.gathered);
        journal.note(
                "intake.done",
                batch,
                "intake.added",
                reading.tally.added(),
                "intake.changed",
                reading.tally.changed(),
                "intake.unchanged",
                reading.tally.unchanged(),
                "intake.refused",
                reading.tally.refused());
    }

    /** After a reading that was rolled back: what it found stays. */
    private void keep(IntakeBatch batch, Reading reading) {
        complaints.replace(batch.id(), reading.gathered);
        if (batch.status() == Status.RUNNING) batch.refused(reading.tally);
        else batch.checked(reading.tally);
        batch.styled(reading.styles.names());
    }

    private void read(IntakeBatch batch, Reading reading, boolean dryRun) {
        IntakeTarget target = targets.allowed(batch.target());
        var fields = target.fields();
        reading.styles = new NumberStyles(batch, fields);
        boolean twice = batch.styles().isEmpty() && reading.styles.needed();
        var pace = new Pace(progress, batch, twice);
        if (twice)
            try (TableReader table = files.open(batch.source(), Intake.keys(target))) {
                while (table.next()) {
                    reading.styles.look(table.row());
                    pace.looked(table);
                }
            }
        var styles = batch.styles().isEmpty() ? reading.styles.names() : batch.styles();
        long rows = 0;
        try (TableReader table = files.open(batch.source(), Intake.keys(target));
                IntakeWork work = target.open(batch)) {
            var mapped = new MappedRows(table, batch, fields, styles);
            while (mapped.next()) {
                String[] values = mapped.values(reading.gathered);
                if (values != null) work.row(mapped.line(), values, reading.gathered);
                pace.read(table, ++rows);
            }
            pace.end(table, rows);
            IntakeCounts counts = work.finish(dryRun, reading.gathered);
            reading.tally = reading.gathered.tally(rows, counts);
        }
    }
}
