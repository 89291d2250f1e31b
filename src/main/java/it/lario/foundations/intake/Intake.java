package it.lario.foundations.intake;

import it.lario.foundations.intake.IntakeBatch.Acceptance;
import it.lario.foundations.intake.IntakeBatch.Status;
import it.lario.ground.files.LeavingContents;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The one way in for tables: a batch is brought, mapped, checked, accepted; and undone whole. */
@Service
@Transactional
public class Intake {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Set<String> LINES =
            Set.of("application/x-ndjson", "application/ndjson", "application/jsonl", "application/json-lines");
    private static final Set<String> TABLES = Set.of("text/csv", "text/plain", "text/tab-separated-values", XLSX);

    private final IntakeRepository batches;
    private final IntakeTargets targets;
    private final IntakeFiles files;
    private final IntakeMappings mappings;
    private final IntakeProgress progress;
    private final IntakeQueue queue;
    private final LeavingContents leaving;
    private final People people;
    private final Journal journal;
    private final TransactionTemplate transaction;

    Intake(
            IntakeRepository batches,
            IntakeTargets targets,
            IntakeFiles files,
            IntakeMappings mappings,
            IntakeProgress progress,
            IntakeQueue queue,
            LeavingContents leaving,
            People people,
            Journal journal,
            TransactionTemplate transaction) {
        this.batches = batches;
        this.targets = targets;
        this.files = files;
        this.mappings = mappings;
        this.progress = progress;
        this.queue = queue;
        this.leaving = leaving;
        this.people = people;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** @throws NotFound before {@link Forbidden}: who may not bring such rows still learns of no other body's batch */
    @Transactional(readOnly = true)
    public IntakeBatch get(UUID id) {
        IntakeBatch batch = batches.findById(id).orElseThrow(NotFound::new);
        boolean own = batch.bringer().is(people.current().id());
        if (!own && !people.current().is(Role.QUALITY_MANAGER)) throw new Forbidden();
        targets.allowed(batch.target());
        return batch;
    }

    /** May the person at work bring rows for any target at all. */
    @Transactional(readOnly = true)
    public boolean mayBring() {
        return !targets.allowed().isEmpty();
    }

    void requireBringing() {
        if (!mayBring()) throw new Forbidden();
    }

    /**
     * Takes a file; its columns are then to be mapped. Reading it needs no transaction.
     *
     * @param again also when the same file is in the register already
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public IntakeBatch bring(String code, String name, InputStreamSource content, boolean again) {
        IntakeTarget target = transaction.execute(tx -> targets.allowed(code));
        try (InputStream in = content.getInputStream()) {
            IntakeSource source =
                    files.lay(name, in, name.toLowerCase(Locale.ROOT).endsWith(".ndjson"), keys(target));
            return transaction.execute(tx -> {
                if (!again) refuseSame(code, source);
                return begin(new IntakeBatch(code, source, people.current().ref(), null));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuleBroken refused) {
            throw RuleBroken.at("file", refused.key(), refused.arguments());
        }
    }

    private void refuseSame(String code, IntakeSource source) {
        var same = batches.findByTargetAndSourceSha256AndStatus(code, source.sha256(), Status.DONE);
        if (!same.isEmpty())
            throw new RuleBroken("intake.same-file", same.get(0).source().name());
    }

    private IntakeBatch begin(IntakeBatch batch) {
        batches.saveAndFlush(batch);
        progress.begin(batch.id());
        journal.note("intake.brought", batch, "intake.sha256", batch.source().sha256());
        return batch;
    }

    /**
     * Takes rows from a program: columns are mapped by their names, and the work begins without anybody's decision.
     *
     * @param contentType of a CSV, an NDJSON with the keys of the fields, or an XLSX
     * @param idempotencyKey the same key is the same batch, and what comes with it again is not read; may be null
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public IntakeBatch receive(
            String code, InputStream body, String contentType, String idempotencyKey, Acceptance acceptance) {
        IntakeTarget target = transaction.execute(tx -> targets.allowed(code));
        String type = contentType == null
                ? ""
                : contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        boolean lines = LINES.contains(type);
        if (!lines && !TABLES.contains(type)) throw new RuleBroken("intake.type-not-taken", type);
        var before = received(code, idempotencyKey);
        if (before.isPresent()) return before.get();
        String ending = lines ? ".ndjson" : type.equals(XLSX) ? ".xlsx" : ".csv";
        IntakeSource source = files.lay(code + ending, body, lines, keys(target));
        var mapping = IntakeMappings.recognised(target, Json.list(source.headings()));
        IntakeMappings.require(target, Json.list(source.headings()), mapping);
        try {
            return transaction.execute(tx -> {
                var batch = new IntakeBatch(code, source, people.current().ref(), idempotencyKey);
                batch.run(mapping, acceptance);
                begin(batch);
                queue.add(batch.id());
                return batch;
            });
        } catch (DataIntegrityViolationException raced) {
            return received(code, idempotencyKey).orElseThrow(() -> raced);
        }
    }

    private Optional<IntakeBatch> received(String code, String key) {
        if (key == null) return Optional.empty();
        if (key.isBlank() || key.length() > 200) throw new RuleBroken("intake.key-unfit");
        return transaction.execute(tx -> batches.findByTargetAndIdempotencyKey(code, key));
    }

    static List<String> keys(IntakeTarget target) {
        return target.fields().stream().map(IntakeField::key).toList();
    }

    /** What each column probably is, as files with these headings said before or by the headings themselves. */
    @Transactional(readOnly = true)
    public List<String> proposed(IntakeBatch batch) {
        return mappings.proposed(
                targets.get(batch.target()), Json.list(batch.source().headings()));
    }

    /** Says what each column is, and lets all rows be checked. @param fields key of each column's field, blank for none */
    public IntakeBatch map(UUID id, List<String> fields) {
        IntakeBatch batch = get(id);
        IntakeTarget target = targets.get(batch.target());
        var headings = Json.list(batch.source().headings());
        IntakeMappings.require(target, headings, fields);
        batch.map(fields, people.current().ref());
        mappings.remember(target, headings, fields);
        return begun(batch, "intake.mapped");
    }

    /** Checks all rows once more, by the same mapping. */
    public IntakeBatch check(UUID id) {
        IntakeBatch batch = get(id);
        batch.check(people.current().ref());
        return begun(batch, "intake.check-asked");
    }

    public IntakeBatch accept(UUID id, Acceptance how) {
        IntakeBatch batch = get(id);
        batch.accept(how, people.current().ref());
        return begun(batch, "intake.accepted");
    }

    /** Takes all that came of it out of the register again, unless later changes stand on it. */
    public IntakeBatch undo(UUID id) {
        IntakeBatch batch = get(id);
        batch.undo(people.current().ref());
        return begun(batch, "intake.undo-asked");
    }

    private IntakeBatch begun(IntakeBatch batch, String step) {
        batches.saveAndFlush(batch);
        progress.reset(batch.id());
        journal.note(step, batch);
        queue.add(batch.id());
        return batch;
    }

    /** Throws away what waits; work that goes on stops within seconds, and nothing of it stays. */
    public IntakeBatch cancel(UUID id) {
        IntakeBatch batch = get(id);
        if (batch.status() == Status.CHECKING || batch.status() == Status.RUNNING) {
            // Whoever works on it holds its lock: without it nobody does yet, and nobody will.
            if (batches.findLockedById(id).isPresent()) return dropped(batch);
            journal.note("intake.cancel-asked", batch);
            progress.cancel(id);
            return batch;
        }
        return dropped(batch);
    }

    /** Its file goes too, unless somebody else has the same. */
    IntakeBatch dropped(IntakeBatch batch) {
        batch.cancel();
        batches.saveAndFlush(batch);
        leaving.add(
                new HashSet<>(List.of(batch.source().sha256(), batch.source().table())));
        journal.note("intake.cancelled", batch);
        return batch;
    }
}
