package it.lario.registers.risks;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** How a risk was judged on a day, by whom and why. Never changed: another evaluation follows it. */
@Entity
public class RiskEvaluation extends BodyRow {

    /** Probability and impact from 1 to 5. */
    public record Rating(LocalDate on, int probability, int impact, String reason) {}

    private UUID riskId;
    private LocalDate evaluatedOn;
    private int probability;
    private int impact;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String reason;
    private PersonRef rater;

    protected RiskEvaluation() {}

    RiskEvaluation(UUID risk, Rating rating, PersonRef rater) {
        if (off(rating.probability())) throw RuleBroken.at("probability", "risks.off-scale", Level.SCALE);
        if (off(rating.impact())) throw RuleBroken.at("impact", "risks.off-scale", Level.SCALE);
        this.riskId = risk;
        this.evaluatedOn = rating.on();
        this.probability = rating.probability();
        this.impact = rating.impact();
        this.level = Level.of(probability, impact);
        this.reason = rating.reason();
        this.rater = rater;
    }

    private static boolean off(int point) {
        return point < 1 || point > Level.SCALE;
    }

    public UUID riskId() {
        return riskId;
    }

    public LocalDate evaluatedOn() {
        return evaluatedOn;
    }

    public int probability() {
        return probability;
    }

    public int impact() {
        return impact;
    }

    public Level level() {
        return level;
    }

    public String reason() {
        return reason;
    }

    public PersonRef rater() {
        return rater;
    }
}
