package it.lario.registers.objectives;

import it.lario.ground.kernel.RuleBroken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is read at a check: the values of the measures by their ids, how it looks, and why it is behind. Note, forecast,
 * cause, explanation and the check that it corrects may be null.
 */
public record Observation(
        LocalDate on,
        Map<UUID, BigDecimal> values,
        String note,
        Forecast forecast,
        Cause cause,
        String explanation,
        UUID corrects) {

    /** Whether the target of the year will be reached, as the owner sees it. */
    public enum Forecast {
        ON_TRACK,
        AT_RISK,
        OUT_OF_REACH
    }

    /** Why an objective is behind. */
    public enum Cause {
        PEOPLE,
        MONEY,
        SUPPLIER,
        OTHER_BODIES,
        NORMS,
        PLANNING,
        TECHNOLOGY,
        DEMAND,
        EVENT,
        DATA,
        OTHER
    }

    /** Something was measured; and where it is behind, somebody says why. */
    void requireTold(List<Reading> readings) {
        if (readings.stream().allMatch(reading -> reading.value() == null))
            throw RuleBroken.at("value", "objectives.values-missing");
        if (readings.stream().noneMatch(Reading::behind)) return;
        if (cause == null) throw RuleBroken.at("cause", "objectives.cause-missing");
        if (!ObjectiveSheet.said(explanation)) throw RuleBroken.at("explanation", "objectives.explanation-missing");
    }

    Observation with(Map<UUID, BigDecimal> values) {
        return new Observation(on, values, note, forecast, cause, explanation, corrects);
    }
}
