package it.lario.ground.search;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed into the search box, made harmless: any text at all may come. */
record Typed(String text) {

    static final int LONGEST = 200;
    private static final int LONGEST_CODE = 30;
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}\\p{Graph}]+|[^\\p{L}\\p{N}\\p{ASCII}]+");
    /** As entries have it: no word to be searched, though the stemmer would take it for {@code qualità}. */
    static final Pattern QUALE = Pattern.compile("(?iU)\\bqual[ei]\\b");

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,30}");

    static Typed of(String raw) {
        // A lone half of a surrogate pair becomes a question mark: PostgreSQL would refuse it.
        String whole = raw == null ? "" : new String(raw.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String plain = Normalizer.normalize(whole, Normalizer.Form.NFKC)
                .replaceAll("[“”«»]", "\"")
                .replaceAll("[’‘]", "'");
        String clean = NOISE.matcher(QUALE.matcher(plain).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        int end = Math.min(clean.length(), LONGEST);
        if (end == LONGEST && Character.isHighSurrogate(clean.charAt(end - 1))) end--;
        return new Typed(clean.substring(0, end).strip());
    }

    boolean blank() {
        return text.isEmpty();
    }

    /** The letters and digits of a code, as entries keep them: {@code pq 01} and {@code PQ-01} are {@code PQ01}. */
    String code() {
        String code = text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
        return code.length() <= LONGEST_CODE ? code : "";
    }

    /** The same with each word of letters replaced by what the function says. */
    Typed withWords(Function<String, String> mend) {
        return new Typed(WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(mend.apply(word.group()))));
    }
}
