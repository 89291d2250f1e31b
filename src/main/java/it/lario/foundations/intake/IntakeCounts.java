package it.lario.foundations.intake;

/** What came, or would come, of the good rows of a file. */
public record IntakeCounts(long added, long changed, long unchanged) {

    public static final IntakeCounts NONE = new IntakeCounts(0, 0, 0);

    public long rows() {
        return added + changed + unchanged;
    }
}
