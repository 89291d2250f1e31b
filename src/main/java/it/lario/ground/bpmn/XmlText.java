package it.lario.ground.bpmn;

import it.lario.ground.kernel.RuleBroken;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML text as it was written, with where each of its elements stands. Parsed by the JDK without document types, entities
 * or any other access to the outside, within limits of size, depth and number.
 */
final class XmlText {

    static final int LARGEST = 4 * 1024 * 1024;
    static final int DEEPEST = 100;
    static final int MOST = 60_000;

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    final String text;
    final Charset charset;
    final Element root;

    private final byte[] mark;
    private final String field;

    private XmlText(String text, Charset charset, byte[] mark, String field) {
        this.text = text;
        this.charset = charset;
        this.mark = mark;
        this.field = field;
        List<Element> elements = parse();
        root = elements.get(0);
        locate(elements);
    }

    /** @throws RuleBroken at this field of the form, saying why the file cannot be read */
    static XmlText read(byte[] file, String field) {
        if (file.length == 0) throw RuleBroken.at(field, "bpmn.empty");
        if (file.length > LARGEST) throw RuleBroken.at(field, "bpmn.too-large", LARGEST / 1024 / 1024);
        byte[] mark = mark(file);
        Charset charset = charset(file, mark, field);
        try {
            var decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            String text = decoder.decode(ByteBuffer.wrap(file, mark.length, file.length - mark.length))
                    .toString();
            if (text.isBlank()) throw RuleBroken.at(field, "bpmn.empty");
            return new XmlText(text, charset, mark, field);
        } catch (CharacterCodingException notText) {
            throw RuleBroken.at(field, "bpmn.not-text", charset.name());
        }
    }

    /** The same document with another text. */
    XmlText with(String changed) {
        return new XmlText(changed, charset, mark, field);
    }

    byte[] bytes() {
        byte[] written = text.getBytes(charset);
        byte[] whole = Arrays.copyOf(mark, mark.length + written.length);
        System.arraycopy(written, 0, whole, mark.length, written.length);
        return whole;
    }

    private static byte[] mark(byte[] file) {
        for (byte[] mark : List.of(
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                new byte[] {(byte) 0xFE, (byte) 0xFF},
                new byte[] {(byte) 0xFF, (byte) 0xFE}))
            if (file.length >= mark.length && Arrays.equals(Arrays.copyOf(file, mark.length), mark)) return mark;
        return new byte[0];
    }

    private static Charset charset(byte[] file, byte[] mark, String field) {
        if (mark.length == 3) return StandardCharsets.UTF_8;
        if (mark.length == 2) return mark[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        if (file.length > 1 && file[0] == 0) return StandardCharsets.UTF_16BE;
        if (file.length > 1 && file[1] == 0) return StandardCharsets.UTF_16LE;
        var declared = DECLARED.matcher(
                new String(file, 0, Math.min(file.length, 400), StandardCharsets.ISO_8859_1).stripLeading());
        if (!declared.find()
                || declared.group(1).toUpperCase(java.util.Locale.ROOT).startsWith("UTF-16"))
            return StandardCharsets.UTF_8;
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw RuleBroken.at(field, "bpmn.encoding", declared.group(1));
        }
    }

    private List<Element> parse() {
        var elements = new ArrayList<Element>();
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            Element here = null;
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD -> throw RuleBroken.at(field, "bpmn.doctype");
                    case XMLStreamConstants.START_ELEMENT -> {
                        here = element(reader, here);
                        elements.add(here);
                        if (++depth > DEEPEST) throw RuleBroken.at(field, "bpmn.too-deep", DEEPEST);
                        if (elements.size() > MOST) throw RuleBroken.at(field, "bpmn.too-many", MOST);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        here = here.parent;
                        depth--;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (here != null) here.append(reader.getText());
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw RuleBroken.at(field, "bpmn.doctype");
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            var at = broken.getLocation();
            throw RuleBroken.at(
                    field, "bpmn.broken", at == null ? 1 : at.getLineNumber(), at == null ? 1 : at.getColumnNumber());
        }
        return elements;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside is read");
        });
        return factory;
    }

    private static Element element(XMLStreamReader reader, Element parent) {
        var element = new Element(reader.getNamespaceURI(), reader.getPrefix(), reader.getLocalName(), parent);
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            String uri = reader.getNamespaceURI(i);
            element.declared.put(prefix == null ? "" : prefix, uri == null ? "" : uri);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            String name = reader.getAttributeLocalName(i);
            boolean own = namespace == null || namespace.isEmpty();
            element.attributes.put(own ? name : "{" + namespace + "}" + name, reader.getAttributeValue(i));
        }
        return element;
    }

    /** The parser does not say exactly where things stand: the text, known to be well-formed, is walked once more. */
    private void locate(List<Element> elements) {
        var open = new ArrayDeque<Element>();
        int next = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
            if (text.startsWith("<!--", at)) at = text.indexOf("-->", at) + 3;
            else if (text.startsWith("<![CDATA[", at)) at = text.indexOf("]]>", at) + 3;
            else if (text.startsWith("<?", at)) at = text.indexOf("?>", at) + 2;
            else if (text.startsWith("</", at)) {
                at = text.indexOf('>', at) + 1;
                open.pop().closed = at;
            } else {
                Element element = elements.get(next++);
                element.start = at;
                at = endOfTag(at);
                element.opened = at;
                if (text.charAt(at - 2) == '/') element.closed = at;
                else open.push(element);
            }
        }
    }

    private int endOfTag(int from) {
        char quote = 0;
        for (int at = from; ; at++) {
            char c = text.charAt(at);
            if (quote != 0) quote = c == quote ? 0 : quote;
            else if (c == '"' || c == '\'') quote = c;
            else if (c == '>') return at + 1;
        }
    }
}
