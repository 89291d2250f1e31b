package it.lario.foundations.takeover;

import static it.lario.foundations.takeover.Takeover.Status.*;

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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An existing register brought as a list with its files. Until it is taken over nothing of it is in the register. */
@Entity
public class Takeover extends BodyRecord {

    /** READING: its files are read one by one. READY: it waits for a decision. TAKING: it is being written. */
    public enum Status {
        READING,
        READY,
        TAKING,
        TAKEN,
        UNDONE,
        DROPPED;

        public static final Map<Status, Set<Status>> NEXT = Map.of(
                READING, Set.of(READY, DROPPED),
                READY, Set.of(TAKING, DROPPED),
                TAKING, Set.of(TAKEN, READY),
                TAKEN, Set.of(UNDONE),
                UNDONE, Set.of(),
                DROPPED, Set.of());

        /** Nothing of it is in the register yet: it can be thrown away. */
        public boolean waits() {
            return this == READING || this == READY;
        }
    }

    private String listName;

    @Enumerated(EnumType.STRING)
    private Status status = READING;

    private String rows;
    private UUID unitId;
    private PersonRef owner;
    private LocalDate readBy;
    private PersonRef bringer;
    private Instant begunAt;
    private String trouble;
    private LocalDate takenOn;
    private int documents;
    private int history;
    private UUID listId;
    private PersonRef undoer;
    private LocalDate undoneOn;

    protected Takeover() {}

    Takeover(String listName, UUID unit, PersonRef owner, LocalDate readBy, PersonRef bringer) {
        if (readBy.isBefore(Rome.today())) throw RuleBroken.at("readBy", "takeover.read-by-past");
        this.listName = listName;
        this.unitId = unit;
        this.owner = owner;
        this.readBy = readBy;
        this.bringer = bringer;
        this.begunAt = Rome.now();
    }

    /** @param rows of the list, as JSON */
    void say(String rows) {
        this.rows = rows;
    }

    /** All its files were read. */
    void ready() {
        moveTo(READY);
    }

    void begin() {
        moveTo(TAKING);
        trouble = null;
    }

    /** Nothing was written; @param trouble message key of what went wrong */
    void fail(String trouble) {
        moveTo(READY);
        this.trouble = trouble;
    }

    /** Its rows are documents now; the list stays as a file. */
    void take(UUID list, int documents, int history, LocalDate on) {
        moveTo(TAKEN);
        this.listId = list;
        this.documents = documents;
        this.history = history;
        this.takenOn = on;
        this.rows = "[]";
    }

    /** Nothing of it is wanted any more, and nothing was written. */
    void drop() {
        moveTo(DROPPED);
        rows = "[]";
    }

    void undo(PersonRef undoer, LocalDate on) {
        moveTo(UNDONE);
        this.undoer = undoer;
        this.undoneOn = on;
    }

    private void moveTo(Status next) {
        if (!Status.NEXT.get(status).contains(next)) throw new RuleBroken("takeover.step-out-of-order");
        status = next;
    }

    /** The documents are found, not how they came. */
    @Override
    public Optional<Searched> searched() {
        return Optional.empty();
    }

    @Override
    public String label() {
        return listName;
    }

    @Override
    public String path() {
        return "/takeovers/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("takeover").with("listName", listName).map();
    }

    public Status status() {
        return status;
    }

    public String listName() {
        return listName;
    }

    String rows() {
        return rows;
    }

    public UUID unitId() {
        return unitId;
    }

    public PersonRef owner() {
        return owner;
    }

    public LocalDate readBy() {
        return readBy;
    }

    public PersonRef bringer() {
        return bringer;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public String trouble() {
        return trouble;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    public int documents() {
        return documents;
    }

    /** How many older revisions are kept as metadata. */
    public int history() {
        return history;
    }

    public UUID listId() {
        return listId;
    }

    public PersonRef undoer() {
        return undoer;
    }

    public LocalDate undoneOn() {
        return undoneOn;
    }
}
