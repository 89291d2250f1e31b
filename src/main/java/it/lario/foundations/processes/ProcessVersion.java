package it.lario.foundations.processes;

import static it.lario.foundations.processes.ProcessVersion.Status.APPROVED;
import static it.lario.foundations.processes.ProcessVersion.Status.IN_FORCE;
import static it.lario.foundations.processes.ProcessVersion.Status.REFUSED;
import static it.lario.foundations.processes.ProcessVersion.Status.SUPERSEDED;
import static it.lario.foundations.processes.ProcessVersion.Status.VERIFIED;

import it.lario.foundations.documents.Approval;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A sheet as it was on the day somebody verified it. The sheet itself goes on being written; this never changes. */
@Entity
public class ProcessVersion extends BodyRecord {

    /** The sheet is the draft; APPROVED waits for its day. */
    public enum Status {
        VERIFIED,
        APPROVED,
        IN_FORCE,
        SUPERSEDED,
        REFUSED;

        public static final Map<Status, Set<Status>> NEXT = Map.of(
                VERIFIED, Set.of(APPROVED, REFUSED),
                APPROVED, Set.of(IN_FORCE),
                IN_FORCE, Set.of(SUPERSEDED),
                SUPERSEDED, Set.of(),
                REFUSED, Set.of());

        /** Neither in force yet nor given up. */
        public boolean open() {
            return this == VERIFIED || this == APPROVED;
        }
    }

    private UUID processId;
    private String code;
    private int number;

    @Enumerated(EnumType.STRING)
    private Status status = VERIFIED;

    @Column(updatable = false)
    private String content;

    private String reason;
    private PersonRef writer;
    private PersonRef verifier;
    private LocalDate verifiedOn;
    private String refusal;
    private PersonRef approver;
    private LocalDate approvedOn;
    private String act;
    private LocalDate inForceOn;
    private LocalDate supersededOn;

    protected ProcessVersion() {}

    /**
     * Somebody other than the writer looked at the sheet and found it right.
     *
     * @param number 1 for the first, else one more than that of the version before
     * @param content the sheet with the names of today, as JSON
     * @param reason why it changed, or null for the first
     */
    ProcessVersion(Process process, int number, String content, String reason, PersonRef verifier, LocalDate on) {
        if (process.writer() != null && process.writer().is(verifier.id()))
            throw new RuleBroken("processes.verifier-is-writer");
        if (number > 1 && Missing.blank(reason)) throw RuleBroken.at("reason", "processes.reason-missing");
        this.processId = process.id();
        this.code = process.code();
        this.number = number;
        this.content = content;
        this.reason = reason;
        this.writer = process.writer();
        this.verifier = verifier;
        this.verifiedOn = on;
    }

    /** Back to the sheet, with what must change there. */
    void refuse(String refusal) {
        moveTo(REFUSED);
        this.refusal = refusal;
    }

    /** Who wrote last does not approve. {@code inForceOn} may be in the future. */
    void approve(Approval approval, PersonRef approver) {
        if (writer != null && writer.is(approver.id())) throw new RuleBroken("processes.approver-is-writer");
        if (approval.approvedOn().isBefore(verifiedOn))
            throw RuleBroken.at("approvedOn", "processes.approved-before-verified");
        if (approval.inForceOn().isBefore(approval.approvedOn()))
            throw RuleBroken.at("inForceOn", "processes.in-force-before-approval");
        moveTo(APPROVED);
        this.approver = approver;
        this.approvedOn = approval.approvedOn();
        this.act = approval.act();
        this.inForceOn = approval.inForceOn();
    }

    void enterForce(LocalDate today) {
        if (!due(today)) throw new RuleBroken("processes.not-yet-due");
        moveTo(IN_FORCE);
    }

    void supersede(LocalDate on) {
        moveTo(SUPERSEDED);
        supersededOn = on;
    }

    /** Approved, and its day has come. */
    boolean due(LocalDate today) {
        return status == APPROVED && !inForceOn.isAfter(today);
    }

    private void moveTo(Status next) {
        if (!Status.NEXT.get(status).contains(next)) throw new RuleBroken("processes.step-out-of-order");
        status = next;
    }

    @Override
    public String label() {
        return code + " versione " + number;
    }

    @Override
    public String path() {
        return "/process-versions/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("processes").with("reason", reason).map();
    }

    public UUID processId() {
        return processId;
    }

    public int number() {
        return number;
    }

    public Status status() {
        return status;
    }

    String content() {
        return content;
    }

    public String reason() {
        return reason;
    }

    public PersonRef writer() {
        return writer;
    }

    public PersonRef verifier() {
        return verifier;
    }

    public LocalDate verifiedOn() {
        return verifiedOn;
    }

    public String refusal() {
        return refusal;
    }

    public PersonRef approver() {
        return approver;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    public String act() {
        return act;
    }

    public LocalDate inForceOn() {
        return inForceOn;
    }

    public LocalDate supersededOn() {
        return supersededOn;
    }
}
