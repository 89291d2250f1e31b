package it.lario.ground.conversion;

/** Words of one look; {@code href} leads elsewhere or is null. A line break is the text {@code "\n"}. */
record Run(String text, boolean bold, boolean italic, boolean code, String href) {

    static Run plain(String text) {
        return new Run(text, false, false, false, null);
    }
}
