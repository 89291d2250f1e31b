package it.lario.registers.objectives;

import it.lario.ground.kernel.RuleBroken;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The sheet as the form sends it; a phase is a row of fields, and rows left blank are none. */
record GoalForm(
        @NotBlank @Size(max = 200) String title,
        @NotNull Category category,
        UUID unit,
        UUID service,
        @NotNull UUID owner,
        UUID parent,
        @Size(max = 200) String mission,
        @Size(max = 200) String programme,
        @Size(max = 200) String section,
        @Size(max = 200) String act,
        @Size(max = 4000) String description,
        @Size(max = 4000) String impact,
        @Size(max = 4000) String stakeholders,
        @Size(max = 4000) String benchmark,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate dueOn,
        @Size(max = 4000) String how,
        @Size(max = 4000) String resources,
        @Size(max = 4000) String method,
        List<UUID> phaseId,
        List<@Size(max = 500) String> phaseName,
        List<@Size(max = 40) String> phaseFrom,
        List<@Size(max = 40) String> phaseTo) {

    Goal goal() {
        var sheet = new ObjectiveSheet(
                description, impact, stakeholders, benchmark, mission, programme, section, act, how, resources, method);
        return new Goal(title, unit, service, category, owner, parent, startsOn, dueOn, sheet, phases());
    }

    private List<Phase> phases() {
        if (phaseName == null) return List.of();
        return IntStream.range(0, phaseName.size())
                .filter(row -> !(at(phaseName, row) + at(phaseFrom, row) + at(phaseTo, row)).isBlank())
                .mapToObj(row -> Phase.planned(
                        phaseId == null || row >= phaseId.size() ? null : phaseId.get(row),
                        at(phaseName, row),
                        date("phaseFrom", at(phaseFrom, row)),
                        date("phaseTo", at(phaseTo, row))))
                .toList();
    }

    private static String at(List<String> column, int row) {
        return column == null || row >= column.size() || column.get(row) == null ? "" : column.get(row);
    }

    private static LocalDate date(String field, String text) {
        if (text.isBlank()) return null;
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() <= 2200) return date;
        } catch (DateTimeParseException notADate) {
            // said below, as for a year that cannot be meant
        }
        throw RuleBroken.at(field, "pages.constraint.typeMismatch.java.time.LocalDate");
    }
}
