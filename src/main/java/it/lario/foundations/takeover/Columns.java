package it.lario.foundations.takeover;

import it.lario.ground.pages.Fact;
import it.lario.ground.pages.Page;
import java.util.Arrays;
import java.util.List;

/** The columns of a list, explained to whoever fills it in. */
public final class Columns {

    private Columns() {}

    public static List<Fact> explained(Page page) {
        return Arrays.stream(Column.values())
                .map(column -> new Fact(
                        page.t(
                                Column.COMPULSORY.contains(column) ? "takeover.compulsory" : "takeover.optional",
                                page.t(column.key())),
                        page.t(column.key() + ".hint")))
                .toList();
    }
}
