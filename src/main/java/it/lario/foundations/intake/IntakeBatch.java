package it.lario.foundations.intake;

import static it.lario.foundations.intake.IntakeBatch.Status.*;

import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import it.lario.ground.tenancy.Searched;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A file of rows on its way into a register. Until it is done nothing of it is there. */
@Entity
public class IntakeBatch extends BodyRecord {

    /** UPLOADED: its columns wait to be told apart. CHECKING, RUNNING and UNDOING are the work of a job. */
    public enum Status {
        UPLOADED,
        CHECKING,
        CHECKED,
        RUNNING,
        DONE,
        UNDOING,
        UNDONE,
        CANCELLED,
        FAILED;

        public static final Map<Status, Set<Status>> NEXT = Map.of(
                UPLOADED, Set.of(CHECKING, RUNNING, CANCELLED),
                CHECKING, Set.of(CHECKED, FAILED, CANCELLED),
                CHECKED, Set.of(CHECKING, RUNNING, CANCELLED),
                RUNNING, Set.of(DONE, CHECKED, FAILED, CANCELLED),
                DONE, Set.of(UNDOING),
                UNDOING, Set.of(UNDONE, DONE),
                UNDONE, Set.of(),
                CANCELLED, Set.of(),
                FAILED, Set.of(CHECKING, CANCELLED));

        /** A job is at work on it. */
        public boolean atWork() {
            return this == CHECKING || this == RUNNING || this == UNDOING;
        }

        /** It waits for a decision of people, and nothing of it is in the register. */
        public boolean waits() {
            return this == UPLOADED || this == CHECKED || this == FAILED;
        }
    }

    /** What becomes of a file with bad rows: the good ones are taken, or nothing is. */
    public enum Acceptance {
        GOOD_ROWS,
        ALL_OR_NOTHING
    }

    private String target;

    @Enumerated(EnumType.STRING)
    private Status status = UPLOADED;

    private IntakeSource source;
    private String mapping;
    private String styles;

    @Enumerated(EnumType.STRING)
    private Acceptance acceptance;

    private String idempotencyKey;
    private IntakeTally tally = IntakeTally.NOTHING;
    private String trouble;
    private String troubleArguments;
    private PersonRef bringer;
    private Instant broughtAt;
    private PersonRef orderer;
    private Instant endedAt;

    protected IntakeBatch() {}

    IntakeBatch(String target, IntakeSource source, PersonRef bringer, String idempotencyKey) {
        this.target = target;
        this.source = source;
        this.bringer = bringer;
        this.orderer = bringer;
        this.broughtAt = Rome.now();
        this.idempotencyKey = idempotencyKey;
    }

    /** Says what each column is; the rows are then checked. @param fields key of each column's field, blank for none */
    void map(List<String> fields, PersonRef orderer) {
        begin(CHECKING, orderer);
        mapping = Json.list(fields);
        styles = null;
    }

    /** Once more: the register may have changed since. */
    void check(PersonRef orderer) {
        if (mapping == null) throw new RuleBroken("intake.not-mapped");
        begin(CHECKING, orderer);
    }

    void accept(Acceptance how, PersonRef orderer) {
        if (tally.good() == 0) throw new RuleBroken("intake.nothing-good");
        if (how == Acceptance.ALL_OR_NOTHING && tally.refused() > 0) throw new RuleBroken("intake.has-bad-rows");
        begin(RUNNING, orderer);
        acceptance = how;
    }

    /** Brought by a program, which does not come back to decide. */
    void run(List<String> fields, Acceptance how) {
        begin(RUNNING, orderer);
        mapping = Json.list(fields);
        acceptance = how;
    }

    private void begin(Status work, PersonRef orderer) {
        moveTo(work);
        this.orderer = orderer;
        trouble = null;
        troubleArguments = null;
    }

    /** How the numbers of each column are written: the job reads them as the check did. */
    void styled(List<String> styles) {
        this.styles = Json.list(styles);
    }

    void checked(IntakeTally tally) {
        moveTo(CHECKED);
        this.tally = tally;
    }

    /** Nothing was written: it was all or nothing, and there are bad rows. */
    void refused(IntakeTally tally) {
        checked(tally);
        say("intake.all-or-nothing");
    }

    void done(IntakeTally tally) {
        moveTo(DONE);
        this.tally = tally;
        endedAt = Rome.now();
    }

    /** Nothing was written. */
    void fail(String key, Object... arguments) {
        moveTo(FAILED);
        say(key, arguments);
    }

    void cancel() {
        moveTo(CANCELLED);
        endedAt = Rome.now();
    }

    void undo(PersonRef orderer) {
        begin(UNDOING, orderer);
    }

    void undone() {
        moveTo(UNDONE);
        endedAt = Rome.now();
    }

    /** It stays: something else stands on it. */
    void notUndone(String key, Object... arguments) {
        moveTo(DONE);
        say(key, arguments);
    }

    private void say(String key, Object... arguments) {
        trouble = key;
        troubleArguments =
                Json.list(Arrays.stream(arguments).map(String::valueOf).toList());
    }

    private void moveTo(Status next) {
        if (!Status.NEXT.get(status).contains(next)) throw new RuleBroken("intake.step-out-of-order");
        status = next;
    }

    /** What came is found, not how it came. */
    @Override
    public Optional<Searched> searched() {
        return Optional.empty();
    }

    @Override
    public String label() {
        return source.name();
    }

    @Override
    public String path() {
        return "/intake/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("intake").with("file", source.name()).map();
    }

    /** Code of the {@link IntakeTarget}. */
    public String target() {
        return target;
    }

    public IntakeSource source() {
        return source;
    }

    public Status status() {
        return status;
    }

    /** Key of the field of each column, blank for none; empty before anybody said so. */
    public List<String> mapping() {
        return mapping == null ? List.of() : Json.list(mapping);
    }

    List<String> styles() {
        return styles == null ? List.of() : Json.list(styles);
    }

    public Acceptance acceptance() {
        return acceptance;
    }

    String idempotencyKey() {
        return idempotencyKey;
    }

    public IntakeTally tally() {
        return tally;
    }

    /** Message key of what went wrong last, or null. */
    public String trouble() {
        return trouble;
    }

    public Object[] troubleArguments() {
        return troubleArguments == null
                ? new Object[0]
                : Json.list(troubleArguments).toArray();
    }

    public PersonRef bringer() {
        return bringer;
    }

    public Instant broughtAt() {
        return broughtAt;
    }

    /** Who asked for the last piece of work: it is done as theirs. */
    public PersonRef orderer() {
        return orderer;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
