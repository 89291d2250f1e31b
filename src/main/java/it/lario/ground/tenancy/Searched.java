package it.lario.ground.tenancy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How searches find a record, show it and to whom. By default it says its label and its fields to everybody of the body.
 *
 * @param kind message key of what the record is: {@code <module>.kind.<Class>}
 * @param readers who finds it: {@link #EVERYONE}, {@link #AT_WORK}, the name of a role, the id of a unit or of a person
 * @param partOf the record it is a part of, or null
 * @param throughParts what it says and who finds it also depends on its parts
 */
public record Searched(
        String kind,
        String code,
        String title,
        String text,
        Standing standing,
        List<String> readers,
        UUID partOf,
        boolean throughParts) {

    public static final String EVERYONE = "*";
    public static final String AT_WORK = "work";

    /** What stands comes before what was; a part in force is found WITHIN the record that it belongs to. */
    public enum Standing {
        CURRENT,
        DRAFT,
        SUPERSEDED,
        WITHIN
    }

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(, )?");
    /** Signs of Markdown, which the text in a list of results is better without. */
    private static final Pattern MARKUP = Pattern.compile("[#*|`>]+|-{3,}");

    private static final Pattern CONSTANT = Pattern.compile("[A-Z_]*|true|false");

    static Searched of(BodyRecord record) {
        String module = record.getClass().getPackageName();
        String kind = module.substring(module.lastIndexOf('.') + 1) + ".kind."
                + record.getClass().getSimpleName();
        String text = record.fields().values().stream()
                .map(value -> ID.matcher(value).replaceAll(""))
                .map(value -> MARKUP.matcher(value).replaceAll(" "))
                .filter(value -> !CONSTANT.matcher(value).matches())
                .collect(Collectors.joining("\n"));
        return new Searched(kind, "", record.label(), text, Standing.CURRENT, List.of(EVERYONE), null, false);
    }

    /** People look for it by this code, which the label begins with. */
    public Searched coded(String code) {
        String rest = title.startsWith(code) ? title.substring(code.length()).strip() : title;
        return new Searched(kind, code, rest, text, standing, readers, partOf, throughParts);
    }

    /** It says this as well; what is null says nothing. */
    public Searched also(String... texts) {
        String all = Stream.concat(Stream.of(text), Arrays.stream(texts))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new Searched(kind, code, title, all, standing, readers, partOf, throughParts);
    }

    public Searched readBy(String... readers) {
        return new Searched(kind, code, title, text, standing, List.of(readers), partOf, throughParts);
    }

    public Searched standing(Standing standing) {
        return new Searched(kind, code, title, text, standing, readers, partOf, throughParts);
    }

    public Searched partOf(UUID record) {
        return new Searched(kind, code, title, text, standing, readers, record, throughParts);
    }

    /** Nobody finds it but those who may read one of its parts. */
    public Searched readByPartsReaders() {
        return new Searched(kind, code, title, text, standing, List.of(), partOf, true);
    }
}
