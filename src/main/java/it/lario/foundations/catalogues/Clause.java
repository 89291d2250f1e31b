package it.lario.foundations.catalogues;

import java.util.List;

/**
 * A clause in our own words, never the standard's.
 *
 * @param maintain documented information to maintain, or null
 * @param retain documented information to retain, or null
 * @param questions what an auditor may ask; empty for clauses that only gather others
 */
public record Clause(String code, Text title, Text outline, Text maintain, Text retain, List<Text> questions) {

    /** 1 for chapters such as 4, 2 for 4.1, 3 for 5.1.1. */
    public int depth() {
        return code.split("\\.").length;
    }

    public String titled(String language) {
        return code + " " + title.in(language);
    }
}
