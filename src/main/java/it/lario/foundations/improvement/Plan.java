package it.lario.foundations.improvement;

import java.time.LocalDate;
import java.util.UUID;

/** What shall be done, by whom and when, and how its effect will be judged: fixed before doing it. */
public record Plan(
        Action.Kind kind,
        String title,
        String description,
        UUID owner,
        LocalDate dueOn,
        String criterion,
        LocalDate checkOn) {}
