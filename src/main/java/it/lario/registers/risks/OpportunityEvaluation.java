package it.lario.registers.risks;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** How an opportunity was judged on a day, by whom and why. Never changed: another evaluation follows it. */
@Entity
public class OpportunityEvaluation extends BodyRow {

    /** Benefit and feasibility from 1 to 5. */
    public record Rating(LocalDate on, int benefit, int feasibility, String reason) {}

    private UUID opportunityId;
    private LocalDate evaluatedOn;
    private int benefit;
    private int feasibility;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private String reason;
    private PersonRef rater;

    protected OpportunityEvaluation() {}

    OpportunityEvaluation(UUID opportunity, Rating rating, PersonRef rater) {
        if (off(rating.benefit())) throw RuleBroken.at("benefit", "risks.off-scale", Priority.SCALE);
        if (off(rating.feasibility())) throw RuleBroken.at("feasibility", "risks.off-scale", Priority.SCALE);
        this.opportunityId = opportunity;
        this.evaluatedOn = rating.on();
        this.benefit = rating.benefit();
        this.feasibility = rating.feasibility();
        this.priority = Priority.of(benefit, feasibility);
        this.reason = rating.reason();
        this.rater = rater;
    }

    private static boolean off(int point) {
        return point < 1 || point > Priority.SCALE;
    }

    public UUID opportunityId() {
        return opportunityId;
    }

    public LocalDate evaluatedOn() {
        return evaluatedOn;
    }

    public int benefit() {
        return benefit;
    }

    public int feasibility() {
        return feasibility;
    }

    public Priority priority() {
        return priority;
    }

    public String reason() {
        return reason;
    }

    public PersonRef rater() {
        return rater;
    }
}
