package it.lario.registers.risks;

import static it.lario.registers.risks.Risk.Status.ACCEPTED;
import static it.lario.registers.risks.Risk.Status.CLOSED;
import static it.lario.registers.risks.Risk.Status.OPEN;

import it.lario.foundations.improvement.Action;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import it.lario.ground.tenancy.Searched;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What may go wrong in a process. Its evaluations are a dated series; the record carries the latest. */
@Entity
public class Risk extends BodyRecord {

    /** ACCEPTED holds until a day, and only for the level that was accepted. */
    public enum Status {
        OPEN,
        ACCEPTED,
        CLOSED;

        public static final Map<Status, Set<Status>> NEXT = Map.of(
                OPEN, Set.of(ACCEPTED, CLOSED),
                ACCEPTED, Set.of(ACCEPTED, OPEN, CLOSED),
                CLOSED, Set.of(OPEN));
    }

    /** What people write of a risk; the process may be null. */
    public record Description(
            String title, String cause, String effect, UUID process, UUID owner, LocalDate reviewOn) {}

    private String title;
    private String cause;
    private String effect;
    private UUID processId;
    private PersonRef owner;
    private LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    private Status status = OPEN;

    @Enumerated(EnumType.STRING)
    private Level level = Level.UNRATED;

    private LocalDate evaluatedOn;
    private String acceptance;
    private PersonRef acceptedBy;
    private LocalDate acceptedUntil;
    private String closure;

    protected Risk() {}

    Risk(Description description, PersonRef owner) {
        describe(description, owner);
    }

    void describe(Description description, PersonRef owner) {
        if (status == CLOSED) throw Treatment.closed();
        this.title = description.title();
        this.cause = description.cause();
        this.effect = description.effect();
        this.processId = description.process();
        this.owner = owner;
        this.reviewOn = description.reviewOn();
    }

    /** Adds to the series. The latest by date is the current one, and sets when to look again. */
    RiskEvaluation evaluate(RiskEvaluation.Rating rating, PersonRef rater, LocalDate today) {
        if (status == CLOSED) throw Treatment.closed();
        if (rating.on().isAfter(today)) throw RuleBroken.at("evaluatedOn", "risks.in-the-future");
        var evaluation = new RiskEvaluation(id(), rating, rater);
        if (evaluatedOn == null || !rating.on().isBefore(evaluatedOn)) becomes(evaluation);
        return evaluation;
    }

    private void becomes(RiskEvaluation evaluation) {
        boolean worse = evaluation.level().compareTo(level) > 0;
        level = evaluation.level();
        evaluatedOn = evaluation.evaluatedOn();
        reviewOn = evaluatedOn.plusMonths(level.months());
        // What was accepted was the lower level: nobody has accepted this one.
        if (status == ACCEPTED && worse) reopen();
    }

    /** Living with the risk as evaluated, for a reason and until a day; then somebody decides again. */
    void accept(String reason, LocalDate until, PersonRef by, LocalDate today) {
        if (level == Level.UNRATED) throw new RuleBroken("risks.not-evaluated");
        if (!until.isAfter(today)) throw RuleBroken.at("acceptedUntil", "risks.acceptance-past");
        moveTo(ACCEPTED);
        acceptance = reason;
        acceptedUntil = until;
        acceptedBy = by;
    }

    /** @param actions every action planned for this risk */
    void close(String reason, List<Action> actions) {
        Treatment.requireNoneOpen(actions);
        moveTo(CLOSED);
        closure = reason;
    }

    /** Back among the open ones: the acceptance no longer stands, or the risk has shown itself again. */
    void reopen() {
        moveTo(OPEN);
        acceptance = null;
        acceptedUntil = null;
        acceptedBy = null;
        closure = null;
    }

    private void moveTo(Status next) {
        if (!Status.NEXT.get(status).contains(next)) throw new RuleBroken("risks.step-out-of-order");
        status = next;
    }

    /** A treatment was verified after the last evaluation: the level shown is the one before it. */
    public boolean outdated(List<Action> actions) {
        return Treatment.verifiedAfter(actions, evaluatedOn);
    }

    public boolean acceptanceExpired(LocalDate today) {
        return status == ACCEPTED && acceptedUntil.isBefore(today);
    }

    @Override
    public Optional<Searched> searched() {
        return super.searched().map(found -> found.also(acceptance, closure));
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public String path() {
        return "/risks/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("risks")
                .with("title", title)
                .with("cause", cause)
                .with("effect", effect)
                .with("process", processId)
                .with("owner", owner)
                .with("reviewOn", reviewOn)
                .map();
    }

    public String title() {
        return title;
    }

    public String cause() {
        return cause;
    }

    public String effect() {
        return effect;
    }

    public UUID processId() {
        return processId;
    }

    public PersonRef owner() {
        return owner;
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }

    public Status status() {
        return status;
    }

    public Level level() {
        return level;
    }

    public LocalDate evaluatedOn() {
        return evaluatedOn;
    }

    public String acceptance() {
        return acceptance;
    }

    public PersonRef acceptedBy() {
        return acceptedBy;
    }

    public LocalDate acceptedUntil() {
        return acceptedUntil;
    }

    public String closure() {
        return closure;
    }
}
