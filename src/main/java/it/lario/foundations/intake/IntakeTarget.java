package it.lario.foundations.intake;

import java.util.List;
import java.util.UUID;

/** What can be brought in from a table. A register implements it, and is then offered in the one import. */
public interface IntakeTarget {

    /** Such as {@code cases}: stored with each batch, in addresses, never changed. */
    String code();

    /** Message key of its name. */
    String title();

    /** In the order in which the values of a row are handed over. */
    List<IntakeField> fields();

    /** May the person at work bring such rows in, and undo it. */
    boolean allowed();

    /** Called inside the transaction of the work, with body and person set; one work reads one file once. */
    IntakeWork open(IntakeBatch batch);

    /**
     * Takes everything that a batch brought out again, inside the transaction around it.
     *
     * @throws it.lario.ground.kernel.RuleBroken when later changes stand on it
     */
    void undo(UUID batch);

    /** Path of the register below the body's address, to look at what came. */
    String path();
}
