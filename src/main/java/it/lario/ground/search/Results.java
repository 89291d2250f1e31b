package it.lario.ground.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param typed what was searched, as it was understood
 * @param mended the nearest words that give more, or null; {@code found} is theirs when the typed words give nothing
 * @param total of {@code kind}, or of all kinds when it is empty; {@code most} when there are at least so many
 */
public record Results(
        String typed,
        String mended,
        boolean showsMended,
        String kind,
        List<Facet> facets,
        int total,
        boolean most,
        int number,
        int pageCount,
        List<Found> found) {

    /** How many of one kind of record answer; 0 when they were too many to be counted. */
    public record Facet(String kind, int count) {}
}
