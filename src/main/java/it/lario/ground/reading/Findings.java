package it.lario.ground.reading;

import java.util.List;

/**
 * What a file holds.
 *
 * @param type of the content; for an envelope, of what is inside
 * @param pages or sheets or slides; null when the file has none
 * @param signed whether it holds digital signatures
 * @param pictures of its first pages, as PNG
 */
public record Findings(
        String type, String text, Integer pages, boolean signed, List<Remark> remarks, List<byte[]> pictures) {}
