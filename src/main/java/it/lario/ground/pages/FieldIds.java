package it.lario.ground.pages;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ids that tie a control to its label, hint and problem; an id of its own keeps two fields of one name apart. */
public record FieldIds(String id, String hint, String limit, String problem) {
    public static FieldIds of(Page page, String name, String id, String hint, int maxlength) {
        String key = id == null ? name : id;
        return new FieldIds(
                key,
                hint == null ? null : key + "-hint",
                maxlength > 0 ? key + "-limit" : null,
                page.problem(name) == null ? null : key + "-problem");
    }

    /** For {@code aria-describedby}; null when there is nothing to add to the label. */
    public String describedBy() {
        String ids =
                Stream.of(hint, limit, problem).filter(part -> part != null).collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** For {@code aria-invalid}. */
    public String invalid() {
        return problem == null ? null : "true";
    }

    /** The id of the nth choice of a group: the first has the field's own id, so that a problem can lead to it. */
    public String choice(int index) {
        return index == 0 ? id : id + "-" + (index + 1);
    }
}
