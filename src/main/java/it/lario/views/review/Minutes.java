package it.lario.views.review;

import java.util.List;

/** What a review says, as words: read live while it is open, from the frozen text once it is signed. */
public record Minutes(
        String title,
        String periodFrom,
        String periodTo,
        String heldOn,
        String chair,
        List<String> attendees,
        String guests,
        List<Input> inputs,
        List<Resolution> decisions) {

    /** A sentence and the page below the body's address that proves it, or null. */
    public record Line(String text, String path) {}

    /** One input of 9.3.2. */
    public record Input(String code, String title, List<Line> facts, String note) {

        /** Neither facts nor a reason: the review cannot be signed so. */
        public boolean silent() {
            return facts.isEmpty() && (note == null || note.isBlank());
        }

        public String mark() {
            return Minutes.mark(code);
        }
    }

    /** An input's code as people cite it, such as {@code a)} and {@code c) 5}. */
    static String mark(String code) {
        return code.charAt(0) + ")" + (code.length() > 1 ? " " + code.substring(1) : "");
    }

    /** One decision and the action that carries it out. */
    public record Resolution(
            String id, int number, String text, String kind, String action, String path, String owner, String dueOn) {}
}
