package it.lario.ground.conversion;

import java.util.List;

/** Where the pieces of a text go, in their order. */
interface Outlet {

    enum Look {
        TITLE,
        TEXT,
        QUOTE,
        CODE
    }

    /** @param level from 1 */
    void heading(int level, List<Run> words);

    void paragraph(Look look, List<Run> words);

    /**
     * A paragraph of a list.
     *
     * @param list a number of each outermost list, so that counting starts anew
     * @param depth from 0
     * @param first false for what follows in the same item
     */
    void item(int list, int depth, boolean ordered, boolean first, List<Run> words);

    /** Rows of cells; the first row is the head when {@code headed}, otherwise the first column is. */
    void table(boolean headed, List<List<List<Run>>> rows);

    byte[] end();
}
