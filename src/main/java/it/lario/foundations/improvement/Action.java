package it.lario.foundations.improvement;

import static it.lario.foundations.improvement.Action.Status.EFFECTIVE;
import static it.lario.foundations.improvement.Action.Status.IMPLEMENTED;
import static it.lario.foundations.improvement.Action.Status.INEFFECTIVE;
import static it.lario.foundations.improvement.Action.Status.PLANNED;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import it.lario.ground.tenancy.Searched;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Something to be done that must prove its effect. It moves only along {@link Status#NEXT}. */
@Entity
public class Action extends BodyRecord {

    /** Where the action stands. */
    public enum Status {
        PLANNED,
        IMPLEMENTED,
        EFFECTIVE,
        INEFFECTIVE;

        public static final Map<Status, Set<Status>> NEXT = Map.of(
                PLANNED, Set.of(IMPLEMENTED),
                IMPLEMENTED, Set.of(EFFECTIVE, INEFFECTIVE),
                EFFECTIVE, Set.of(),
                INEFFECTIVE, Set.of());
    }

    /** CORRECTIVE removes a cause, PREVENTIVE a cause not yet come true, IMPROVEMENT makes something better. */
    public enum Kind {
        CORRECTIVE,
        PREVENTIVE,
        IMPROVEMENT
    }

    private int year;
    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Status status = PLANNED;

    private String title;
    private String description;
    private PersonRef owner;
    private LocalDate dueOn;
    private String criterion;
    private LocalDate checkOn;
    private LocalDate plannedOn;
    private String implementation;
    private PersonRef implementedBy;
    private LocalDate implementedOn;
    private String verification;
    private PersonRef verifier;
    private LocalDate verifiedOn;
    private Origin origin;

    protected Action() {}

    Action(Plan plan, PersonRef owner, Origin origin, int number, LocalDate plannedOn) {
        this.kind = plan.kind();
        this.origin = origin;
        this.number = number;
        this.plannedOn = plannedOn;
        this.year = plannedOn.getYear();
        describe(plan, owner);
    }

    /** The plan may change until the action is done; then the criterion stands as it was fixed. */
    void describe(Plan plan, PersonRef owner) {
        if (status != PLANNED) throw new RuleBroken("improvement.plan-fixed");
        if (plan.checkOn().isBefore(plan.dueOn())) throw RuleBroken.at("checkOn", "improvement.check-before-due");
        this.title = plan.title();
        this.description = plan.description();
        this.owner = owner;
        this.dueOn = plan.dueOn();
        this.criterion = plan.criterion();
        this.checkOn = plan.checkOn();
    }

    void implement(String implementation, PersonRef by, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) throw RuleBroken.at("implementedOn", "improvement.in-the-future");
        moveTo(IMPLEMENTED);
        this.implementation = implementation;
        this.implementedBy = by;
        this.implementedOn = on;
    }

    /** By somebody else than those who did it: nobody judges their own work. */
    void verify(boolean effective, String verification, PersonRef verifier, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) throw RuleBroken.at("verifiedOn", "improvement.in-the-future");
        if (status == IMPLEMENTED && on.isBefore(implementedOn))
            throw RuleBroken.at("verifiedOn", "improvement.verified-before-implemented");
        if (verifier.is(owner.id()) || implementedBy != null && verifier.is(implementedBy.id()))
            throw new RuleBroken("improvement.verifier-is-implementer");
        moveTo(effective ? EFFECTIVE : INEFFECTIVE);
        this.verification = verification;
        this.verifier = verifier;
        this.verifiedOn = on;
    }

    private void moveTo(Status next) {
        if (!Status.NEXT.get(status).contains(next)) throw new RuleBroken("improvement.step-out-of-order");
        status = next;
    }

    public boolean open() {
        return status == PLANNED || status == IMPLEMENTED;
    }

    @Override
    public Optional<Searched> searched() {
        return super.searched()
                .map(found -> found.coded("AZ %d/%03d".formatted(year, number)).also(implementation, verification));
    }

    @Override
    public String label() {
        return "AZ %d/%03d %s".formatted(year, number, title);
    }

    @Override
    public String path() {
        return "/actions/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("improvement")
                .with("title", title)
                .with("description", description)
                .with("owner", owner)
                .with("dueOn", dueOn)
                .with("criterion", criterion)
                .with("checkOn", checkOn)
                .map();
    }

    public Kind kind() {
        return kind;
    }

    public Status status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public PersonRef owner() {
        return owner;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String criterion() {
        return criterion;
    }

    public LocalDate checkOn() {
        return checkOn;
    }

    public String implementation() {
        return implementation;
    }

    public PersonRef implementedBy() {
        return implementedBy;
    }

    public LocalDate implementedOn() {
        return implementedOn;
    }

    public String verification() {
        return verification;
    }

    public PersonRef verifier() {
        return verifier;
    }

    public LocalDate verifiedOn() {
        return verifiedOn;
    }

    public Origin origin() {
        return origin;
    }
}
