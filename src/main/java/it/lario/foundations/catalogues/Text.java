package it.lario.foundations.catalogues;

/** The same words in Italian and English. */
public record Text(String it, String en) {

    public String in(String language) {
        return "en".equals(language) ? en : it;
    }
}
