package it.lario.ground.contributions;

import java.util.List;

/** The entries of a module in the body's menu, or beside the reader's name. */
public interface Navigation {

    /** The groups of the menu, in order: the cycle, then the body itself. PERSON stands beside the reader's name. */
    enum Group {
        PLAN,
        DO,
        CHECK,
        ACT,
        BODY,
        PERSON
    }

    /** @param path below the body's address, such as {@code /risks} */
    record Link(Group group, int order, String label, String path) {}

    List<Link> links();
}
