package it.lario.views.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a review is called for: attendees are members of the body, guests are others, as text. */
public record Convocation(
        String title,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate heldOn,
        UUID chair,
        List<UUID> attendees,
        String guests) {}
