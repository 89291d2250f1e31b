package it.lario.ground.contributions;

/** What a register points at in the list of a module below: shown there as a column, and as a filter. */
public interface ListColumn {

    /** The list it belongs to, by its path below the body's address, such as {@code /documents}. */
    String list();

    /** Name of the column: {@code <words of the list>.<name>} is its heading. */
    String name();

    /** Gives {@code record} (the id in the list), {@code id} and {@code label} of what points at it, for {@code :body}. */
    String sql();
}
