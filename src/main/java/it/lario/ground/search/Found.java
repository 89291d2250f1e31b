package it.lario.ground.search;

import it.lario.ground.tenancy.Searched.Standing;
import java.util.List;

/**
 * A record that answers a search.
 *
 * @param kind message key of what it is
 * @param whole label of the record that it is a part of, or null
 */
public record Found(
        String kind,
        String path,
        String code,
        List<Piece> title,
        String whole,
        Standing standing,
        List<Piece> snippet) {

    /** A stretch of text: {@code hit} when it is what was searched. */
    public record Piece(String text, boolean hit) {}
}
