package it.lario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A form as a plain browser reads it from a page: where it goes, and its fields with what they hold. */
public record Form(String action, boolean get, boolean multipart, List<Field> fields) {

    /** One control. {@code type} is that of an input, or {@code select} or {@code textarea}; {@code on}: sent if untouched. */
    public record Field(String name, String id, String type, String value, boolean on, List<String> choices) {

        public boolean isText() {
            return TEXTS.contains(type);
        }

        public Field with(String text) {
            return new Field(name, id, type, text, on, choices);
        }
    }

    private static final Set<String> TEXTS = Set.of("text", "textarea", "email", "tel", "number");
    private static final String ATTRIBUTE = "\\s+([a-z-]+)(?:=\"([^\"]*)\")?";
    private static final Pattern TAG =
            Pattern.compile("<(/?)(form|input|select|option|textarea|button)((?:" + ATTRIBUTE + ")*)\\s*/?>");
    private static final Pattern PART = Pattern.compile(ATTRIBUTE);

    /** The forms of a page's own part, in the order of the page; a button that sends one elsewhere makes another of it. */
    public static List<Form> of(String page) {
        var forms = new ArrayList<Form>();
        int end = page.indexOf("</main>");
        var tag = TAG.matcher(page).region(Math.max(0, page.indexOf("<main")), end < 0 ? page.length() : end);
        while (tag.find()) {
            var attributes = attributes(tag.group(3));
            if (tag.group(2).equals("form") && tag.group(1).isEmpty())
                forms.add(new Form(
                        attributes.get("action"),
                        !attributes.getOrDefault("method", "get").equals("post"),
                        attributes.containsKey("enctype"),
                        new ArrayList<>()));
            else if (attributes.containsKey("formaction")) {
                Form form = forms.get(forms.size() - 1);
                forms.add(new Form(attributes.get("formaction"), form.get, form.multipart, form.fields));
            } else if (tag.group(1).isEmpty() && !forms.isEmpty())
                read(page, tag.group(2), tag.end(), attributes, forms.get(forms.size() - 1).fields);
        }
        return forms;
    }

    private static void read(String page, String tag, int after, Map<String, String> with, List<Field> fields) {
        String name = with.get("name");
        String value = with.getOrDefault("value", "");
        if (tag.equals("button")) return;
        if (tag.equals("option")) {
            int last = fields.size() - 1;
            Field select = fields.get(last);
            // Those of a list of suggestions are nobody's choice.
            if (!select.type.equals("select")) return;
            select.choices.add(value);
            boolean first = select.choices.size() == 1;
            if (first || with.containsKey("selected"))
                fields.set(last, new Field(select.name, select.id, "select", value, true, select.choices));
        } else if (tag.equals("textarea")) {
            String text = page.substring(after, page.indexOf("</textarea>", after));
            text = HtmlUtils.htmlUnescape(text.startsWith("\n") ? text.substring(1) : text);
            fields.add(new Field(name, with.get("id"), tag, text, true, List.of()));
        } else {
            String type = tag.equals("select") ? tag : with.getOrDefault("type", "text");
            boolean on = !type.equals("checkbox") && !type.equals("radio") || with.containsKey("checked");
            fields.add(new Field(name, with.get("id"), type, value, on, new ArrayList<>()));
        }
    }

    private static Map<String, String> attributes(String text) {
        var attributes = new LinkedHashMap<String, String>();
        var part = PART.matcher(text);
        while (part.find())
            attributes.put(part.group(1), part.group(2) == null ? "" : HtmlUtils.htmlUnescape(part.group(2)));
        return attributes;
    }

    /** What the first field of this name holds. */
    public String value(String name) {
        return fields.stream()
                .filter(field -> name.equals(field.name))
                .findFirst()
                .orElseThrow()
                .value;
    }

    /** A step that is decided by choosing, or only dated: tried more than once, for what may be chosen. */
    public boolean isChoice() {
        return fields.stream().anyMatch(field -> field.type.equals("radio"))
                || fields.stream().noneMatch(Field::isText);
    }

    public boolean has(String name) {
        return fields.stream().anyMatch(field -> name.equals(field.name));
    }

    /**
     * What is sent when every text reads so. Where nothing is chosen the nth choice is; empty dates are this one and those
     * of the weeks after it.
     */
    public Map<String, List<String>> filled(UnaryOperator<Field> text, LocalDate date, int nth) {
        var sent = new LinkedHashMap<String, List<String>>();
        LocalDate next = date;
        for (Field field : fields) {
            if (field.name == null || !field.on && !field.equals(chosen(field.name, nth))) continue;
            int before = sent.getOrDefault(field.name, List.of()).size();
            String value = field.isText() ? text.apply(field).value : field.value;
            if (field.type.equals("password")) value = field.name.startsWith("old") ? Walk.PASSWORD : "parola-di-prova";
            if (field.type.equals("select") && value.isEmpty() && field.choices.size() > 1)
                value = field.choices.get(1 + (nth + before) % (field.choices.size() - 1));
            if (field.type.equals("date") && value.isEmpty()) {
                value = next.toString();
                next = next.plusWeeks(1);
            }
            sent.computeIfAbsent(field.name, name -> new ArrayList<>()).add(value);
        }
        return sent;
    }

    /** The nth of the buttons or ticks of this name, when none is on. */
    private Field chosen(String name, int nth) {
        var all = fields.stream().filter(field -> name.equals(field.name)).toList();
        return all.stream().anyMatch(Field::on) ? null : all.get(nth % all.size());
    }
}
