package it.lario.registers.objectives;

import it.lario.foundations.indicators.Definition.Direction;
import it.lario.registers.objectives.Measure.Family;
import it.lario.registers.objectives.Measure.Taken;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A measure as its form sends it: each year has a field for the target, or for the value that it had. */
record MeasureForm(
        UUID indicator,
        Taken taken,
        @Size(max = 1000) String name,
        @Size(max = 60) String unit,
        Direction direction,
        @NotNull Family family,

        @NotNull @Positive @Max(100) @Digits(integer = 3, fraction = 2)
        BigDecimal weight,

        @Digits(integer = 12, fraction = 4) BigDecimal baseline,

        List<Integer> targetYear,
        List<@Size(max = 40) String> target,
        List<Integer> pastYear,
        List<@Size(max = 40) String> past) {

    Measure measure() {
        return new Measure(
                null,
                indicator,
                taken,
                name,
                unit,
                direction,
                family,
                weight,
                baseline,
                values("target", targetYear, target),
                values("past", pastYear, past));
    }

    private static List<YearValue> values(String field, List<Integer> years, List<String> texts) {
        if (years == null) return List.of();
        return IntStream.range(0, years.size())
                .filter(row -> years.get(row) != null)
                .mapToObj(row -> new YearValue(years.get(row), Typed.number(field, texts, row)))
                .toList();
    }
}
