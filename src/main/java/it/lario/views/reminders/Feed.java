package it.lario.views.reminders;

import java.time.Instant;

/**
 * The calendar that a person opened to their own programs.
 *
 * @param readAt when one read it last, to the hour; null when never
 */
public record Feed(Instant madeAt, Instant readAt) {}
