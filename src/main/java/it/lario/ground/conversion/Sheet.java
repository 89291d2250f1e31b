package it.lario.ground.conversion;

import java.util.List;

/**
 * A text that goes out as a file.
 *
 * @param facts of the block under the title, such as code, revision and date
 * @param text in Markdown
 * @param footer of each page, before its number
 */
public record Sheet(String title, List<Line> facts, String text, String footer) {

    public record Line(String label, String text) {}
}
