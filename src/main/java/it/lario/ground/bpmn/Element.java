package it.lario.ground.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of an XML text: what it says, and where in the text it stands. */
final class Element {

    final String namespace;
    final String prefix;
    final String name;
    final Element parent;
    final List<Element> children = new ArrayList<>();
    /** Those without a namespace by name, the others by {@code {namespace}name}. */
    final Map<String, String> attributes = new HashMap<>();
    /** The namespaces declared here, by prefix. */
    final Map<String, String> declared = new HashMap<>();

    private final StringBuilder text = new StringBuilder();

    /** From the first character of the start tag … */
    int start;
    /** … to after it … */
    int opened;
    /** … and to after the end tag; the same when the element is written as one empty tag. */
    int closed;

    Element(String namespace, String prefix, String name, Element parent) {
        this.namespace = namespace == null ? "" : namespace;
        this.prefix = prefix == null ? "" : prefix;
        this.name = name;
        this.parent = parent;
        if (parent != null) parent.children.add(this);
    }

    void append(String more) {
        text.append(more);
    }

    boolean is(String namespace, String name) {
        return this.namespace.equals(namespace) && this.name.equals(name);
    }

    boolean isEmptyTag() {
        return opened == closed;
    }

    String tag() {
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }

    /** The text between its tags, without surrounding blanks. */
    String text() {
        return text.toString().strip();
    }

    /** The value of an attribute without a namespace; empty when it is not there. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** An attribute that refers to another element: without the prefix that some tools write. */
    String reference(String attribute) {
        return local(get(attribute));
    }

    static String local(String qualified) {
        return qualified.substring(qualified.indexOf(':') + 1).strip();
    }

    Stream<Element> children(String namespace, String name) {
        return children.stream().filter(child -> child.is(namespace, name));
    }

    Optional<Element> child(String namespace, String name) {
        return children(namespace, name).findFirst();
    }

    /** Itself and everything inside, in the order of the text. */
    Stream<Element> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
    }

    boolean inside(Element other) {
        for (Element up = this; up != null; up = up.parent) if (up == other) return true;
        return false;
    }

    /** The prefix that stands for a namespace here, or null. */
    String prefixFor(String wanted) {
        if (namespace.equals(wanted)) return prefix;
        for (Element up = this; up != null; up = up.parent)
            for (var known : up.declared.entrySet())
                if (known.getValue().equals(wanted) && wanted.equals(meaning(known.getKey()))) return known.getKey();
        return null;
    }

    private String meaning(String prefix) {
        for (Element up = this; up != null; up = up.parent)
            if (up.declared.containsKey(prefix)) return up.declared.get(prefix);
        return null;
    }
}
