package it.lario.registers.objectives;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What shall be reached, by whom and by when. Unit, service and the objective it serves may be null. */
public record Goal(
        String title,
        UUID unit,
        UUID service,
        Category category,
        UUID owner,
        UUID parent,
        LocalDate startsOn,
        LocalDate dueOn,
        ObjectiveSheet sheet,
        List<Phase> phases) {}
