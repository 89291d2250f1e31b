package it.lario.ground.bpmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of a text, made all at once: whatever is not named here stays as it was written, byte for byte. */
final class Edits {

    private record Edit(int from, int to, String with) {}

    private final XmlText xml;
    private final List<Edit> edits = new ArrayList<>();

    Edits(XmlText xml) {
        this.xml = xml;
    }

    XmlText apply() {
        if (edits.isEmpty()) return xml;
        edits.sort(Comparator.comparingInt(Edit::from));
        var changed = new StringBuilder();
        int done = 0;
        for (Edit edit : edits) {
            if (edit.from < done) continue; // inside something that goes away
            changed.append(xml.text, done, edit.from).append(edit.with);
            done = edit.to;
        }
        return xml.with(changed.append(xml.text, done, xml.text.length()).toString());
    }

    /** Writes an attribute without a namespace; null takes it away. */
    void attribute(Element element, String name, String value) {
        int[] known = find(element, name);
        if (known == null && value == null) return;
        if (known == null) {
            int after = element.start + 1 + element.tag().length();
            edits.add(new Edit(after, after, " " + name + "=\"" + escaped(value) + "\""));
        } else if (value == null) edits.add(new Edit(known[0], known[2], ""));
        else if (!value.equals(element.get(name))) edits.add(new Edit(known[1], known[2] - 1, quoted(value, known[1])));
    }

    private String quoted(String value, int from) {
        return xml.text.charAt(from - 1) == '\'' ? escaped(value).replace("'", "&#39;") : escaped(value);
    }

    /** Where an attribute is written: the blank before it, its value, and after its closing quote. */
    private int[] find(Element element, String name) {
        String text = xml.text;
        int at = element.start + 1 + element.tag().length();
        while (at < element.opened) {
            int blank = at;
            while (Character.isWhitespace(text.charAt(at))) at++;
            if (text.charAt(at) == '>' || text.charAt(at) == '/') return null;
            int named = at;
            while (text.charAt(at) != '=' && !Character.isWhitespace(text.charAt(at))) at++;
            boolean found = text.substring(named, at).equals(name);
            while (text.charAt(at) != '"' && text.charAt(at) != '\'') at++;
            int value = at + 1;
            at = text.indexOf(text.charAt(at), value) + 1;
            if (found) return new int[] {blank, value, at};
        }
        return null;
    }

    void after(Element sibling, String written) {
        edits.add(new Edit(sibling.closed, sibling.closed, indent(sibling) + written));
    }

    void before(Element sibling, String written) {
        int line = sibling.start - indent(sibling).length();
        edits.add(new Edit(line, line, indent(sibling) + written));
    }

    /** As the last child. */
    void append(Element parent, String written) {
        if (!parent.children.isEmpty()) after(parent.children.get(parent.children.size() - 1), written);
        else inside(parent, written);
    }

    /** As the first child. */
    void prepend(Element parent, String written) {
        if (!parent.children.isEmpty()) before(parent.children.get(0), written);
        else inside(parent, written);
    }

    private void inside(Element parent, String written) {
        String deeper = indent(parent).isEmpty() ? "" : indent(parent) + "  ";
        if (parent.isEmptyTag())
            edits.add(new Edit(
                    parent.opened - 2,
                    parent.opened,
                    ">" + deeper + written + indent(parent) + "</" + parent.tag() + ">"));
        else edits.add(new Edit(parent.opened, parent.opened, deeper + written));
    }

    void remove(Element element) {
        edits.add(new Edit(element.start - indent(element).length(), element.closed, ""));
    }

    /** Puts other elements in the place of these neighbours. */
    void replace(List<Element> neighbours, String written) {
        edits.add(new Edit(neighbours.get(0).start, neighbours.get(neighbours.size() - 1).closed, written));
    }

    /** The line break and blanks before an element that begins its line; else nothing. */
    String indent(Element element) {
        int at = element.start;
        while (at > 0 && (xml.text.charAt(at - 1) == ' ' || xml.text.charAt(at - 1) == '\t')) at--;
        if (at == 0 || xml.text.charAt(at - 1) != '\n') return "";
        at -= at > 1 && xml.text.charAt(at - 2) == '\r' ? 2 : 1;
        return xml.text.substring(at, element.start);
    }

    /** A text as the value of an attribute; what the document's encoding does not know becomes a number. */
    String escaped(String value) {
        var encoder = xml.charset.newEncoder();
        var escaped = new StringBuilder();
        value.codePoints().forEach(point -> {
            String one = Character.toString(point);
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\t', '\r' -> escaped.append("&#").append(point).append(';');
                default -> escaped.append(encoder.canEncode(one) ? one : "&#" + point + ";");
            }
        });
        return escaped.toString();
    }
}
