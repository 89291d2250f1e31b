package it.lario.foundations.intake;

/** Where a work says what is wrong with a row: all is counted, the first ones are kept word by word. */
public interface Complaints {

    /**
     * @param line the row, as it was handed over
     * @param field key of the field, or null for the whole row
     * @param messageKey of the words, which {@code arguments} go into
     */
    void about(long line, String field, String messageKey, Object... arguments);
}
