package it.lario.registers.risks;

import static it.lario.registers.risks.Opportunity.Status.DROPPED;
import static it.lario.registers.risks.Opportunity.Status.OPEN;
import static it.lario.registers.risks.Opportunity.Status.SEIZED;

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

/** What could go better if somebody takes it up: judged by benefit and feasibility, not a risk with another sign. */
@Entity
public class Opportunity extends BodyRecord {

    /** SEIZED gave its benefit; DROPPED may be taken up again. */
    public enum Status {
        OPEN,
        SEIZED,
        DROPPED;

        public static final Map<Status, Set<Status>> NEXT = Map.of(
                OPEN, Set.of(SEIZED, DROPPED),
                SEIZED, Set.of(),
                DROPPED, Set.of(OPEN));
    }

    /** What people write of an opportunity; the process may be null. */
    public record Description(String title, String benefitText, UUID process, UUID owner, LocalDate reviewOn) {}

    /** Months after which an opportunity that was judged is looked at again. */
    static final int REVIEW_MONTHS = 12;

    private String title;
    private String benefitText;
    private UUID processId;
    private PersonRef owner;
    private LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    private Status status = OPEN;

    @Enumerated(EnumType.STRING)
    private Priority priority = Priority.UNRATED;

    private LocalDate evaluatedOn;
    private String outcome;

    protected Opportunity() {}

    Opportunity(Description description, PersonRef owner) {
        describe(description, owner);
    }

    void describe(Description description, PersonRef owner) {
        if (status != OPEN) throw Treatment.closed();
        this.title = description.title();
        this.benefitText = description.benefitText();
        this.processId = description.process();
        this.owner = owner;
        this.reviewOn = description.reviewOn();
    }

    /** Adds to the series; the latest by date is the current one. */
    OpportunityEvaluation evaluate(OpportunityEvaluation.Rating rating, PersonRef rater, LocalDate today) {
        if (status != OPEN) throw Treatment.closed();
        if (rating.on().isAfter(today)) throw RuleBroken.at("evaluatedOn", "risks.in-the-future");
        var evaluation = new OpportunityEvaluation(id(), rating, rater);
        if (evaluatedOn == null || !rating.on().isBefore(evaluatedOn)) {
            priority = evaluation.priority();
            evaluatedOn = rating.on();
            reviewOn = evaluatedOn.plusMonths(REVIEW_MONTHS);
        }
        return evaluation;
    }

    /** @param actions every action planned for this opportunity: at least one must have proved its effect */
    void seize(String outcome, List<Action> actions) {
        if (actions.stream().noneMatch(action -> action.status() == Action.Status.EFFECTIVE))
            throw new RuleBroken("risks.none-effective");
        conclude(SEIZED, outcome, actions);
    }

    void drop(String reason, List<Action> actions) {
        conclude(DROPPED, reason, actions);
    }

    private void conclude(Status end, String text, List<Action> actions) {
        Treatment.requireNoneOpen(actions);
        moveTo(end);
        outcome = text;
    }

    void reopen() {
        moveTo(OPEN);
        outcome = null;
    }

    private void moveTo(Status next) {
        if (!Status.NEXT.get(status).contains(next)) throw new RuleBroken("risks.step-out-of-order");
        status = next;
    }

    /** An action was verified after the last evaluation: the priority shown is the one before it. */
    public boolean outdated(List<Action> actions) {
        return Treatment.verifiedAfter(actions, evaluatedOn);
    }

    @Override
    public Optional<Searched> searched() {
        return super.searched().map(found -> found.also(outcome));
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public String path() {
        return "/opportunities/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("risks")
                .with("title", title)
                .with("benefitText", benefitText)
                .with("process", processId)
                .with("owner", owner)
                .with("reviewOn", reviewOn)
                .map();
    }

    public String title() {
        return title;
    }

    public String benefitText() {
        return benefitText;
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

    public Priority priority() {
        return priority;
    }

    public LocalDate evaluatedOn() {
        return evaluatedOn;
    }

    public String outcome() {
        return outcome;
    }
}
