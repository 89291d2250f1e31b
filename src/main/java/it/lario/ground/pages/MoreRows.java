package it.lario.ground.pages;

/** A form asks for more rows before it is sent: its page comes back with everything typed, and nothing is written. */
public class MoreRows extends RuntimeException {

    /** The button that asks has this name; its value says for which rows. */
    public static final String BUTTON = "more";

    /** How many rows to show: those typed or written, and some blank ones; more when they were asked for. */
    public static int count(Page page, String rows, int filled) {
        return Math.max(3, filled + (rows.equals(page.typed(BUTTON, null)) ? 3 : page.cameBack() ? 0 : 2));
    }
}
