package it.lario.foundations.intake;

/** The reading of one file into a register, within one transaction: dry runs and real ones are the same work. */
public interface IntakeWork extends AutoCloseable {

    /**
     * A row whose cells are of the right form. A row that the work complains about, here or in {@link #finish}, is skipped
     * by the work itself.
     *
     * @param line where the row begins in the file, the headings being line 1
     * @param values in the order of the target's fields, null where empty; the array is used again for the next row
     */
    void row(long line, String[] values, Complaints complaints);

    /**
     * After the last row: judges what could not be judged row by row, and writes what is good.
     *
     * @param dryRun the transaction is rolled back afterwards: journal and events may be left out, judgements may not
     */
    IntakeCounts finish(boolean dryRun, Complaints complaints);

    /** Lets go of what it holds, also when the work was given up. */
    @Override
    void close();
}
