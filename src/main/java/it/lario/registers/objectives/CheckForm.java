package it.lario.registers.objectives;

import it.lario.registers.objectives.Observation.Cause;
import it.lario.registers.objectives.Observation.Forecast;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A check as its form sends it: a field for the value of each measure that no indicator gives. */
record CheckForm(
        @NotNull LocalDate checkedOn,
        List<UUID> measure,
        List<@Size(max = 40) String> value,
        @Size(max = 4000) String note,
        Forecast forecast,
        Cause cause,
        @Size(max = 4000) String explanation,
        UUID corrects) {

    Observation observation() {
        Map<UUID, BigDecimal> values = new HashMap<>();
        for (int row = 0; measure != null && row < measure.size(); row++) {
            BigDecimal number = Typed.number("value", value, row);
            if (number != null && measure.get(row) != null) values.put(measure.get(row), number);
        }
        return new Observation(checkedOn, values, note, forecast, cause, explanation, corrects);
    }
}
