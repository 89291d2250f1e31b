package it.lario.ground.mail;

import java.util.List;

/**
 * What a message says, before it is written as plain text and as HTML.
 *
 * @param from heads the letter, such as the name of the body
 * @param why the reader gets it
 * @param settings page where the reader chooses what to get, such as {@code /provincia-del-lario/reminders}
 */
public record Letter(String subject, String from, List<Part> parts, String why, String settings) {

    /** Lines under a title of their own. */
    public record Part(String title, List<Line> lines) {}

    /** @param path page of this installation, or null; @param note such as a date and a name, may be empty */
    public record Line(String text, String path, String note) {}
}
