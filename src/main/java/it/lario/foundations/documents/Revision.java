package it.lario.foundations.documents;

import static it.lario.foundations.documents.Revision.Status.*;

import it.lario.foundations.documents.EarlierDocuments.Standing;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.Fields;
import it.lario.ground.tenancy.Searched;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One text of a document. Until it is approved it can be rewritten; then it is frozen, comes into force and leaves it. */
@Entity
public class Revision extends PastText {

    /** APPROVED waits for its day; a refusal leads back to DRAFT. */
    public enum Status {
        DRAFT,
        VERIFIED,
        APPROVED,
        IN_FORCE,
        SUPERSEDED,
        WITHDRAWN;

        public static final Map<Status, Set<Status>> NEXT = Map.of(
                DRAFT, Set.of(DRAFT, VERIFIED),
                VERIFIED, Set.of(APPROVED, DRAFT),
                APPROVED, Set.of(IN_FORCE),
                IN_FORCE, Set.of(SUPERSEDED, WITHDRAWN),
                SUPERSEDED, Set.of(),
                WITHDRAWN, Set.of());

        /** Not yet in force. */
        public boolean open() {
            return this == DRAFT || this == VERIFIED || this == APPROVED;
        }

        /** It is or was in force: those who only look may see it. */
        public boolean wasInForce() {
            return this == IN_FORCE || this == SUPERSEDED || this == WITHDRAWN;
        }

        /** Those concerned read it, before its day or after. */
        boolean toBeRead() {
            return this == APPROVED || this == IN_FORCE;
        }

        /** Its text and its approval no longer change. */
        public boolean frozen() {
            return this == APPROVED || wasInForce();
        }
    }

    private UUID documentId;
    private String code;
    private int number;
    private String mark;

    @Enumerated(EnumType.STRING)
    private Status status = DRAFT;

    private String text;
    private UUID fileId;
    private String reason;
    private String refusal;
    private PersonRef author;
    private LocalDate writtenOn;
    private LocalDate dueOn;
    private LocalDate inForceOn;
    private LocalDate readBy;
    private boolean extraordinary;

    protected Revision() {}

    /** The first text of a document. */
    Revision(Document document, String text, PersonRef author, LocalDate on) {
        this.documentId = document.id();
        this.code = document.code();
        write(text, null, null, author, on);
    }

    /** A text of before Lario as it then was; nobody here judged it, and who brings it did not write it. */
    static Revision earlier(Document document, EarlierDocuments.Text text, PersonRef bringer, LocalDate readBy) {
        var revision = new Revision(document, "", bringer, text.on());
        revision.number = text.mark().number();
        revision.mark = text.mark().text();
        revision.reason = text.reason();
        if (text.standing() == Standing.DRAFT) return revision;
        revision.judgedBefore(text.on(), text.act());
        revision.inForceOn = text.on();
        revision.status = text.standing() == Standing.IN_FORCE ? IN_FORCE : WITHDRAWN;
        if (revision.status == IN_FORCE) revision.readBy = readBy;
        else revision.supersededOn = text.on();
        return revision;
    }

    /** The file that it is taken over with. */
    void hold(UUID file) {
        fileId = file;
    }

    /** The text after this one starts from it, for a reason; an extraordinary one does not wait for the periodic review. */
    Revision next(String reason, boolean extraordinary, PersonRef author, LocalDate on) {
        if (status == WITHDRAWN) throw new RuleBroken("documents.document-withdrawn");
        if (status != IN_FORCE) throw new RuleBroken("documents.revision-open");
        var next = new Revision();
        next.documentId = documentId;
        next.code = code;
        next.number = number + 1;
        next.mark = mark == null ? null : new Mark(mark, number).next().text();
        next.extraordinary = extraordinary;
        next.write(text, fileId, reason, author, on);
        return next;
    }

    /** Either a text or a file. Whoever writes last is its author: verification must then come from somebody else. */
    void write(String text, UUID file, String reason, PersonRef author, LocalDate on) {
        if (status != DRAFT) throw new RuleBroken("documents.not-draft");
        if (number > 0 && (reason == null || reason.isBlank()))
            throw RuleBroken.at("reason", "documents.reason-missing");
        this.text = text;
        this.fileId = file;
        this.reason = reason;
        this.author = author;
        this.writtenOn = on;
    }

    void recode(String code) {
        if (!status.frozen()) this.code = code;
    }

    /** It waits for verification, then for approval, until this day. */
    void send(LocalDate dueOn, LocalDate today) {
        if (status != DRAFT) throw new RuleBroken("documents.not-draft");
        if (text.isBlank() && fileId == null) throw new RuleBroken("documents.text-missing");
        if (dueOn.isBefore(today)) throw RuleBroken.at("dueOn", "documents.due-past");
        this.dueOn = dueOn;
        this.refusal = null;
    }

    void verify(PersonRef verifier, LocalDate on) {
        if (verifier.is(author.id())) throw new RuleBroken("documents.verifier-is-author");
        if (text.isBlank() && fileId == null) throw new RuleBroken("documents.text-missing");
        moveTo(VERIFIED);
        this.verifier = verifier;
        this.verifiedOn = on;
        this.refusal = null;
    }

    /** Back to the author, with what must change. */
    void refuse(String refusal) {
        moveTo(DRAFT);
        this.refusal = refusal;
        this.dueOn = null;
        this.verifier = null;
        this.verifiedOn = null;
    }

    /** From here on the text is fixed; {@code inForceOn} may be in the future. */
    void approve(Approval approval, PersonRef approver) {
        if (status == VERIFIED && approval.approvedOn().isBefore(verifiedOn))
            throw RuleBroken.at("approvedOn", "documents.approved-before-verified");
        approval.requireOrder();
        moveTo(APPROVED);
        this.readBy = approval.readBy();
        this.approver = approver;
        this.approvedOn = approval.approvedOn();
        this.act = approval.act();
        this.inForceOn = approval.inForceOn();
    }

    void enterForce(LocalDate today) {
        if (!due(today)) throw new RuleBroken("documents.not-yet-due");
        moveTo(IN_FORCE);
    }

    void supersede(LocalDate on) {
        moveTo(SUPERSEDED);
        supersededOn = on;
    }

    /** The document ends without another text: nobody must follow it any more. */
    void withdraw(String reason, String act, LocalDate on) {
        if (status == IN_FORCE && on.isBefore(inForceOn))
            throw RuleBroken.at("withdrawnOn", "documents.withdrawn-before-force");
        moveTo(WITHDRAWN);
        withdrawal = reason;
        withdrawalAct = act;
        supersededOn = on;
    }

    /** Somebody decided that it need not be kept any longer: what it said goes, that it was stays. */
    void discard(LocalDate on) {
        if (status != SUPERSEDED && status != WITHDRAWN) throw new RuleBroken("documents.discard-in-force");
        if (discardedOn != null) throw new RuleBroken("documents.discarded-already", label());
        text = "";
        fileId = null;
        discardedOn = on;
    }

    /** Approved, and its day has come. */
    boolean due(LocalDate today) {
        return status == APPROVED && !inForceOn.isAfter(today);
    }

    private void moveTo(Status next) {
        if (!Status.NEXT.get(status).contains(next)) throw new RuleBroken("documents.step-out-of-order");
        status = next;
    }

    @Override
    public Optional<Searched> searched() {
        return super.searched().filter(found -> discardedOn == null).map(found -> Sight.of(this, found));
    }

    @Override
    public String label() {
        return code + " rev. " + mark();
    }

    @Override
    public String path() {
        return "/revisions/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("documents").with("reason", reason).with("text", text).map();
    }

    public UUID documentId() {
        return documentId;
    }

    public int number() {
        return number;
    }

    /** The revision as its office names it. */
    public String mark() {
        return mark == null ? String.valueOf(number) : mark;
    }

    public Status status() {
        return status;
    }

    public String text() {
        return text;
    }

    /** Null for a text that is written here. */
    public UUID fileId() {
        return fileId;
    }

    public String reason() {
        return reason;
    }

    public String refusal() {
        return refusal;
    }

    public PersonRef author() {
        return author;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }

    /** Null while nobody is asked to judge it. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate inForceOn() {
        return inForceOn;
    }

    /** The day by which those concerned must have read it; null before approval. */
    public LocalDate readBy() {
        return readBy;
    }

    public boolean extraordinary() {
        return extraordinary;
    }
}
