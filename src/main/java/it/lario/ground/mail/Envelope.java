package it.lario.ground.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * To whom a letter goes and how.
 *
 * @param key the body takes each key once: the same letter is never queued twice
 * @param series a later letter of the same series replaces an earlier one that still waits, and those that several
 *     bodies send to one person travel together; null for a letter that stands alone
 * @param language {@code it} or {@code en}
 * @param after it does not leave before this moment
 * @param until the last day it is worth reading
 */
public record Envelope(UUID person, String key, String series, String language, Instant after, LocalDate until) {}
