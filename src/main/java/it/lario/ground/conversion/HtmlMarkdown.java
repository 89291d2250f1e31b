package it.lario.ground.conversion;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Writes the plain HTML of a converter as Markdown: headings, lists, tables, links and emphasis. */
final class HtmlMarkdown {

    private static final Set<String> BLOCKS =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "table", "div", "blockquote", "dl");
    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:).+", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]<&]");
    private static final Pattern AT_START = Pattern.compile("^(\\d{1,9})([.)])|^([#>+=-])");

    private final StringBuilder out = new StringBuilder();

    private HtmlMarkdown() {}

    static String of(String html) throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var root = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader("<div>" + html + "</div>")))
                .getDocumentElement();
        var writer = new HtmlMarkdown();
        writer.blocks(root, "");
        return writer.out.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    /** Each block, and the loose words between blocks as a paragraph of their own. */
    private void blocks(Element parent, String indent) {
        var loose = new StringBuilder();
        for (Node node : children(parent)) {
            if (node instanceof Element block && BLOCKS.contains(block.getTagName())) {
                paragraph(loose, indent);
                block(block, indent);
            } else loose.append(inline(node));
        }
        paragraph(loose, indent);
    }

    private void block(Element block, String indent) {
        String name = block.getTagName();
        switch (name) {
            case "ul", "ol" -> list(block, indent);
            case "table" -> {
                HtmlTable.rows(block, this::line)
                        .forEach(row -> out.append(indent).append(row).append('\n'));
                out.append('\n');
            }
            case "div", "blockquote", "dl" -> blocks(block, indent);
            case "p" -> paragraph(new StringBuilder(inlines(block)), indent);
            default -> heading(block, Integer.parseInt(name.substring(1)), indent);
        }
    }

    /** Only what Word calls the title is one: its first headings are chapters under it. */
    private void heading(Element heading, int depth, String indent) {
        int level = heading.getAttribute("class").equals("title") ? 1 : Math.min(depth + 1, 6);
        String text = line(heading).replace("**", "");
        if (!text.isBlank())
            out.append(indent)
                    .append("#".repeat(level))
                    .append(' ')
                    .append(text)
                    .append("\n\n");
    }

    private void paragraph(StringBuilder words, String indent) {
        String text = words.toString().strip();
        words.setLength(0);
        if (text.isEmpty()) return;
        text = AT_START.matcher(text)
                .replaceFirst(start ->
                        start.group(3) == null ? start.group(1) + "\\\\" + start.group(2) : "\\\\" + start.group(3));
        out.append(text.replace("\n", "\n" + indent)).append("\n\n");
    }

    private void list(Element list, String indent) {
        boolean ordered = list.getTagName().equals("ol");
        int number = 1;
        for (Node node : children(list)) {
            if (!(node instanceof Element item)) continue;
            String mark = ordered ? number++ + ". " : "- ";
            int begun = out.length();
            blocks(item, indent + " ".repeat(mark.length()));
            String content = out.substring(begun).stripTrailing();
            out.setLength(begun);
            out.append(indent).append(mark).append(content.stripLeading()).append('\n');
        }
        out.append('\n');
    }

    /** The words of an element on one line. */
    private String line(Element element) {
        var text = new StringBuilder();
        for (Node node : children(element)) text.append(inline(node)).append(isBlock(node) ? " " : "");
        return text.toString().replace("\\\n", " ").replaceAll("\\s+", " ").strip();
    }

    private String inlines(Element element) {
        var text = new StringBuilder();
        for (Node node : children(element)) text.append(inline(node));
        return text.toString();
    }

    private String inline(Node node) {
        if (!(node instanceof Element element)) return marked(node.getTextContent());
        String words = inlines(element);
        return switch (element.getTagName()) {
            case "strong", "b" -> around(words, "**");
            case "em", "i" -> around(words, "*");
            case "br" -> "\\\n";
            case "a" -> link(element.getAttribute("href"), words);
            case "img" -> "";
            default -> words;
        };
    }

    /** Emphasis does not begin or end with a space. */
    private static String around(String words, String mark) {
        String inner = words.strip();
        if (inner.isEmpty() || inner.startsWith("*") || inner.endsWith("*")) return words;
        int start = words.indexOf(inner);
        return words.substring(0, start) + mark + inner + mark + words.substring(start + inner.length());
    }

    private static String link(String address, String words) {
        if (words.equals("↑")) return "";
        if (!ADDRESS.matcher(address).matches()) return words;
        return "[" + words + "](<" + address.replace("<", "%3C").replace(">", "%3E") + ">)";
    }

    private static String marked(String text) {
        return MARK.matcher(text.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.getTagName());
    }

    static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) children.add(node);
        return children;
    }
}
