package it.lario.ground.pages;

import java.util.List;
import java.util.regex.Pattern;

/** A value that travels with a form without being shown. */
public record Hidden(String name, String value) {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** The form's own bookkeeping, which the next form writes anew; the version stays, or another person's change would be lost. */
    public boolean ours() {
        return name.equals("_csrf") || name.equals("_page") || name.equals("_once");
    }

    /** The first value of that name, or null. */
    public static String find(List<Hidden> values, String name) {
        return values.stream()
                .filter(value -> value.name().equals(name))
                .map(Hidden::value)
                .findFirst()
                .orElse(null);
    }

    /** True when a person would recognise it as something typed. */
    public boolean readable() {
        return !name.startsWith("_")
                && !name.equals("password")
                && value != null
                && !value.isBlank()
                && !ID.matcher(value).matches();
    }
}
