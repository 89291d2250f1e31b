package it.lario;

import java.util.List;
import java.util.Set;

/** What people, and others, type into a form's fields. */
final class Typing {

    static final String HOSTILE =
            "\"'><script>alert(1)</script><img src=x onerror=alert(1)> שלום 😀 \u202Erovescio\u202C\u0000 & «x»";
    private static final String TOO_LONG = HOSTILE + "x".repeat(10_000);
    private static final String BOOK = HOSTILE + "x".repeat(250_000);
    /** What is typed into a field until the form takes it: from the worst to the plainest. */
    private static final List<String> TEXTS =
            List.of(HOSTILE, "<b>😀</b> &", "PQ 77", "7", "2031", "prova@example.it", "barbara.neri");

    /** How many texts there are to try. */
    static final int ROUNDS = TEXTS.size();

    private Typing() {}

    /** Whole documents have fields of their own. */
    static String tooLong(Form.Field field) {
        return Set.of("text", "xml").contains(field.name()) ? BOOK : TOO_LONG;
    }

    /** After the plainest text, what the field held. */
    static Form.Field plainer(Form.Field field, int times) {
        int text = times % (TEXTS.size() + 1);
        return text == TEXTS.size() ? field : field.with(TEXTS.get(text));
    }
}
