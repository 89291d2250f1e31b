package it.lario.ground.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them here: decimal comma, a decimal point is understood too. */
public final class Decimals {

    private static final Pattern GROUPED = Pattern.compile("[-−]?\\d{1,3}(\\.\\d{3})+,\\d{1,9}");
    private static final Pattern COMMA = Pattern.compile("[-−]?\\d{1,15}(,\\d{1,9})?");
    private static final Pattern POINT = Pattern.compile("[-−]?\\d{1,15}\\.\\d{1,9}");
    private static final Pattern AMBIGUOUS = Pattern.compile("[-−]?[1-9]\\d{0,2}\\.\\d{3}");

    private Decimals() {}

    /** Empty when it is not a number, or when nobody can tell: {@code 1.234} is either a thousand or one and a bit. */
    public static Optional<BigDecimal> parse(String typed) {
        String text = typed.strip();
        if (GROUPED.matcher(text).matches()) return number(text.replace(".", ""));
        if (COMMA.matcher(text).matches()) return number(text);
        if (POINT.matcher(text).matches() && !AMBIGUOUS.matcher(text).matches()) return number(text);
        return Optional.empty();
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(new BigDecimal(text.replace(',', '.').replace('−', '-')));
    }

    /** With a comma and no grouping, as a form field shows it; empty for null. */
    public static String text(BigDecimal number) {
        return number == null ? "" : plain(number).toPlainString().replace('.', ',');
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
