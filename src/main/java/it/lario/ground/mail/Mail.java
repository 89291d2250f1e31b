package it.lario.ground.mail;

import static it.lario.ground.mail.Mail.Status.DISCARDED;
import static it.lario.ground.mail.Mail.Status.FAILED;
import static it.lario.ground.mail.Mail.Status.SENT;
import static it.lario.ground.mail.Mail.Status.WAITING;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import it.lario.ground.tenancy.Searched;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A message on its way to a person of the body. It moves only along {@link Status#NEXT}. */
@Entity
public class Mail extends BodyRecord {

    /** Where the message stands. */
    public enum Status {
        WAITING,
        SENT,
        FAILED,
        DISCARDED;

        public static final Map<Status, Set<Status>> NEXT = Map.of(
                WAITING, Set.of(SENT, FAILED, DISCARDED),
                FAILED, Set.of(WAITING, DISCARDED),
                SENT, Set.of(),
                DISCARDED, Set.of());
    }

    /** Why it did not leave: the first four are the mail server's doing. */
    public enum Problem {
        UNREACHABLE,
        SIGN_IN,
        ADDRESS,
        REFUSED,
        GONE,
        OUTDATED,
        REPLACED,
        BY_HAND
    }

    /** How long it rests after each try in vain; after one more it has failed. */
    static final List<Duration> RESTS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    /** Nobody else takes it for this long: whoever did may have died before saying how it ended. */
    static final Duration TAKEN = Duration.ofMinutes(30);

    private String key;
    private String series;
    private UUID personId;
    private String recipient;
    private String address;
    private String language;
    private String subject;
    private String letter;

    @Enumerated(EnumType.STRING)
    private Status status = WAITING;

    private int attempts;
    private Instant queuedAt;
    private Instant nextAt;
    private LocalDate until;
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private Problem problem;

    private String answer;

    protected Mail() {}

    Mail(Envelope envelope, String recipient, String address, String subject, String letter, Instant now) {
        this.key = envelope.key();
        this.series = envelope.series();
        this.personId = envelope.person();
        this.language = envelope.language();
        this.until = envelope.until();
        this.nextAt = envelope.after();
        this.recipient = recipient;
        this.address = address;
        this.subject = subject;
        this.letter = letter;
        this.queuedAt = now;
    }

    void take(Instant now) {
        attempts++;
        nextAt = now.plus(TAKEN);
    }

    void sent(Instant now) {
        moveTo(SENT);
        endedAt = now;
        problem = null;
        answer = null;
    }

    /** A refusal that lasts, or one too many, ends the tries. */
    void refused(Refused refused, Instant now) {
        problem = refused.problem();
        answer = refused.answer();
        if (refused.lasting() || attempts > RESTS.size()) {
            moveTo(FAILED);
            endedAt = now;
        } else nextAt = now.plus(RESTS.get(attempts - 1));
    }

    /** Tried again at once, with all its tries before it. */
    void retry(Instant now) {
        if (status != WAITING) moveTo(WAITING);
        attempts = 0;
        nextAt = now;
        endedAt = null;
    }

    void discard(Problem why, String reason, Instant now) {
        moveTo(DISCARDED);
        problem = why;
        answer = reason;
        endedAt = now;
    }

    private void moveTo(Status next) {
        if (!Status.NEXT.get(status).contains(next)) throw new RuleBroken("mail.step-out-of-order");
        status = next;
    }

    boolean outdated(LocalDate today) {
        return until.isBefore(today);
    }

    /** Still to be sent, or failed: somebody may do something about it. */
    public boolean open() {
        return status == WAITING || status == FAILED;
    }

    @Override
    public Optional<Searched> searched() {
        return Optional.empty();
    }

    @Override
    public String label() {
        return subject + " → " + recipient;
    }

    @Override
    public String path() {
        return "/outbox/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("mail")
                .with("recipient", recipient)
                .with("subject", subject)
                .map();
    }

    String series() {
        return series;
    }

    UUID personId() {
        return personId;
    }

    public String recipient() {
        return recipient;
    }

    public String address() {
        return address;
    }

    public String language() {
        return language;
    }

    public String subject() {
        return subject;
    }

    String letter() {
        return letter;
    }

    public Status status() {
        return status;
    }

    public int attempts() {
        return attempts;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    public Instant nextAt() {
        return nextAt;
    }

    public LocalDate until() {
        return until;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public Problem problem() {
        return problem;
    }

    /** What the mail server answered, or the reason a person wrote; may be null. */
    public String answer() {
        return answer;
    }
}
