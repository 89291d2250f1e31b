package it.lario.foundations.documents;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a revision as its office writes it: {@code 3}, {@code 03} or {@code B}. The next one goes on the same way. */
public record Mark(String text, int number) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(?:rev(?:isione|ision)?|r)\\b\\.?|rev\\.?|r\\.?)?\\s*(?:n\\.|n°)?\\s*(\\d{1,3}|[a-z]{1,2})");
    private static final int LETTERS = 26;

    /** Empty when it is neither a number nor one or two letters. */
    public static Optional<Mark> of(String written) {
        var found = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!found.matches()) return Optional.empty();
        String text = found.group(1).toUpperCase(Locale.ROOT);
        return Optional.of(
                new Mark(text, text.chars().allMatch(Character::isDigit) ? Integer.parseInt(text) : count(text)));
    }

    public boolean lettered() {
        return Character.isLetter(text.charAt(0));
    }

    Mark next() {
        String next = lettered() ? letters(number + 1) : ("%0" + text.length() + "d").formatted(number + 1);
        return new Mark(next, number + 1);
    }

    private static int count(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1);
    }

    private static String letters(int count) {
        String last = String.valueOf((char) ('A' + (count - 1) % LETTERS));
        return count <= LETTERS ? last : letters((count - 1) / LETTERS) + last;
    }
}
