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
    }

    /** What becomes of a file with bad rows: the good ones are taken, or nothing is. */
    public enum Acceptance {
        GOOD_ROWS,
        ALL_OR_NOTHING
    }

    private String target;
    private String fileName;

    @Enumerated(EnumType.STRING)
    private Status status = UPLOADED;

    private PersonRef bringer;
    private Instant broughtAt;

    protected IntakeBatch() {}

    IntakeBatch(String target, String fileName, PersonRef bringer) {
        this.target = target;
        this.fileName = fileName;
        this.bringer = bringer;
        this.broughtAt = Rome.now();
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
        return fileName;
    }

    @Override
    public String path() {
        return "/intake/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("intake").with("fileName", fileName).map();
    }

    /** Code of the {@link IntakeTarget}. */
    public String target() {
        return target;
    }

    public String fileName() {
        return fileName;
    }

    public Status status() {
        return status;
    }

    public PersonRef bringer() {
        return bringer;
    }

    public Instant broughtAt() {
        return broughtAt;
    }
}
