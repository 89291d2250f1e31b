package it.lario.ground.tenancy;

import it.lario.ground.kernel.Rome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects the fields of a record in reading order, as text. */
public final class Fields {

    private final String prefix;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private Fields(String prefix) {
        this.prefix = prefix;
    }

    /** @param prefix the module's message prefix: field {@code title} of {@code risks} is {@code risks.title} */
    public static Fields of(String prefix) {
        return new Fields(prefix);
    }

    public Fields with(String name, Object value) {
        texts.put(prefix + "." + name, text(value));
        return this;
    }

    public Map<String, String> map() {
        return texts;
    }

    private static String text(Object value) {
        if (value == null) return "";
        if (value instanceof LocalDate date) return Rome.date(date);
        if (value instanceof Collection<?> many)
            return many.stream().map(Fields::text).collect(Collectors.joining(", "));
        return value.toString();
    }
}
