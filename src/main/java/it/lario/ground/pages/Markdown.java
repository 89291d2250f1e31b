package it.lario.ground.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Texts written in Markdown, with tables, as safe and well-formed XHTML: for pages and for printing. HTML inside the
 * text is shown as it was typed, images leave their words, links lead only to web and mail addresses.
 */
public final class Markdown {

    private static final int DEEPEST = 6;
    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:)", Pattern.CASE_INSENSITIVE);
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof TableBlock) attributes.put("class", "table");
                if (node instanceof TableCell cell && cell.isHeader()) attributes.put("scope", "col");
                if (node instanceof Link link) lead(link, attributes);
            })
            .build();

    /** The second guard: what the renderer above can write, and nothing else. */
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "br", "hr")
            .allowElements("code", "pre", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "a")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("class")
            .matching(false, "table")
            .onElements("table")
            .allowAttributes("scope", "align")
            .matching(false, "col", "left", "center", "right")
            .onElements("th", "td")
            .allowAttributes("href", "title")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private Markdown() {}

    /** The title says where a link leads, as PDF/UA asks; a link to anything else than an address stays as words. */
    private static void lead(Link link, Map<String, String> attributes) {
        if (ADDRESS.matcher(link.getDestination()).lookingAt()) attributes.put("title", link.getDestination());
        else attributes.clear();
    }

    /** @param top level of the text's first headings, so that the page around it keeps its own above */
    public static Content of(String text, int top) {
        return content(PARSER.parse(text == null ? "" : text), top);
    }

    /** The same without the heading of the whole text, when it has one: the page already says it. */
    public static Content untitled(String text, int top) {
        Node document = PARSER.parse(text == null ? "" : text);
        if (document.getFirstChild() instanceof Heading title && title.getLevel() == 1) title.unlink();
        return content(document, top);
    }

    private static Content content(Node document, int top) {
        document.accept(new Levels(top));
        document.accept(new WordsOfImages());
        String html = SAFE.sanitize(RENDERER.render(document));
        return output -> output.writeContent(html);
    }

    /** Moves headings below those of the page; none skips a level, as screen readers and PDF/UA expect. */
    private static final class Levels extends AbstractVisitor {

        private final int top;
        private int topmost;
        private int last;

        Levels(int top) {
            this.top = top;
            this.last = top - 1;
        }

        @Override
        public void visit(Heading heading) {
            if (topmost == 0 || heading.getLevel() < topmost) topmost = heading.getLevel();
            int wanted = top + heading.getLevel() - topmost;
            last = Math.min(Math.min(wanted, last + 1), DEEPEST);
            heading.setLevel(last);
            visitChildren(heading);
        }
    }

    private static final class WordsOfImages extends AbstractVisitor {

        @Override
        public void visit(Image image) {
            visitChildren(image);
            while (image.getFirstChild() != null) image.insertBefore(image.getFirstChild());
            image.unlink();
        }
    }
}
