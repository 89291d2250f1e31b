package it.lario.foundations.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the rows of a list are judged by.
 *
 * @param codes already in the register
 * @param units and {@code members} by {@link Column#plain} name; null for a name that two have
 * @param unit and {@code owner} of rows that say none
 */
record Known(
        Set<String> codes,
        Map<String, UUID> units,
        Map<String, UUID> members,
        List<Staged> files,
        UUID unit,
        UUID owner,
        LocalDate today) {}
