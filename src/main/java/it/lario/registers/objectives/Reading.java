package it.lario.registers.objectives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The value of one measure at a check, beside what was expected by that day and by the end of its year.
 *
 * @param value null when it was not measured; so is whatever cannot be told
 */
public record Reading(
        UUID measure, BigDecimal value, BigDecimal expected, BigDecimal target, BigDecimal attainment, boolean behind) {

    static Reading of(Measure measure, BigDecimal value, LocalDate on, LocalDate startsOn, LocalDate dueOn) {
        BigDecimal expected = measure.expected(on, startsOn, dueOn).orElse(null);
        BigDecimal target = measure.targetFrom(on.getYear()).orElse(null);
        return new Reading(
                measure.id(),
                value,
                expected,
                target,
                measure.attained(value, target).orElse(null),
                value != null && expected != null && measure.behind(value, expected));
    }
}
