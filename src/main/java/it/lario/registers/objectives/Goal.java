package it.lario.registers.objectives;

import it.lario.registers.objectives.Objective.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What shall be reached, from where, by when and how. Service, resources and method may be null. */
public record Goal(
        String title,
        UUID service,
        UUID owner,
        String indicator,
        String unit,
        BigDecimal baseline,
        BigDecimal target,
        Direction direction,
        LocalDate startsOn,
        LocalDate dueOn,
        String how,
        String resources,
        String method) {}
