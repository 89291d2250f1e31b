package it.lario.foundations.takeover;

import it.lario.foundations.documents.DocumentType;
import it.lario.ground.kernel.RuleBroken;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Codes of documents as offices write them: PQ-01, pq01 and PQ_1 are PQ 01. */
final class Codes {

    private static final Pattern WRITTEN =
            Pattern.compile("([A-Z]+)[\\s._/-]*(?:(\\d{1,2})(?:[\\s._/-]+(\\d{1,2}))?)?");

    private Codes() {}

    /** In the spelling of the register, when it is a code at all. */
    static String spelled(String written) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        var parts = WRITTEN.matcher(code);
        if (!parts.matches()) return code;
        String first = parts.group(2) == null ? "" : " " + twoDigits(parts.group(2));
        return parts.group(1) + first + (parts.group(3) == null ? "" : "." + twoDigits(parts.group(3)));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** The type that has such codes. */
    static Optional<DocumentType> type(String code) {
        for (DocumentType type : DocumentType.values())
            try {
                type.code(code);
                return Optional.of(type);
            } catch (RuleBroken otherType) {
                // the next one
            }
        return Optional.empty();
    }
}
