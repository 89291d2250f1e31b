package it.lario.registers.objectives;

import it.lario.registers.objectives.ObjectiveYear.Closing;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** The closing of a year as its form sends it: a field for the reason of each measure without a value. */
record YearForm(
        @NotNull Integer year,
        List<UUID> measure,
        List<@Size(max = 2000) String> reason,
        @Size(max = 4000) String yearNote,
        @Size(max = 2000) String correction) {

    Closing closing() {
        var reasons = new HashMap<UUID, String>();
        for (int row = 0; measure != null && reason != null && row < Math.min(measure.size(), reason.size()); row++)
            if (measure.get(row) != null && reason.get(row) != null) reasons.put(measure.get(row), reason.get(row));
        return new Closing(year, reasons, yearNote, correction);
    }
}
