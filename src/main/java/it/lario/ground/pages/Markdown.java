package it.lario.ground.pages;

import gg.jte.Content;
import java.util.List;
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
 * text is shown as it was typed. Links lead to web and mail addresses and, on pages, to records of the body by addresses
 * such as {@code /documents/…}; images show files of the body, each with its words: of any other only the words stay.
 */
public final class Markdown {

    private static final int DEEPEST = 6;
    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:)", Pattern.CASE_INSENSITIVE);
    private static final Pattern INSIDE = Pattern.compile("/[a-z][a-z-]*(/[0-9A-Za-z-]+)*");
    private static final Pattern FILE = Pattern.compile("/files/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SHOWN = Pattern.compile("(/[a-z0-9-]+)?" + FILE + "\\?image");
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof TableBlock) attributes.put("class", "table");
                if (node instanceof TableCell cell && cell.isHeader()) attributes.put("scope", "col");
                if (node instanceof Link link
                        && ADDRESS.matcher(link.getDestination()).lookingAt())
                    attributes.put("title", link.getDestination());
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
            .allowElements("img")
            .allowAttributes("src")
            .matching(SHOWN)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private Markdown() {}

    /** @param top level of the text's first headings, so that the page around it keeps its own above */
    public static Content of(String text, int top) {
        return content(null, parsed(text), top);
    }

    /** The same with the links into the body and the images that {@code page} can show. */
    public static Content of(Page page, String text, int top) {
        return content(page, parsed(text), top);
    }

    /** The same without the heading of the whole text, when it has one: the page already says it. */
    public static Content untitled(String text, int top) {
        return untitled(null, text, top);
    }

    public static Content untitled(Page page, String text, int top) {
        Node document = parsed(text);
        if (document.getFirstChild() instanceof Heading title && title.getLevel() == 1) title.unlink();
        return content(page, document, top);
    }

    static Node parsed(String text) {
        return PARSER.parse(text == null ? "" : text);
    }

    private static Content content(Page page, Node document, int top) {
        document.accept(new Levels(top));
        document.accept(new Places(page));
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

    /** Lets links and images lead where the page can follow, and leaves the words of the others. */
    private static final class Places extends AbstractVisitor {

        /** Of the body's pages; empty where nothing can be followed but images are printed; null where only words are. */
        private final String base;

        Places(Page page) {
            this.base = page == null || page.base().startsWith("/public/") ? null : page.base();
        }

        /** The title says where a link to the web leads, as PDF/UA asks. */
        @Override
        public void visit(Link link) {
            visitChildren(link);
            String to = link.getDestination();
            if (ADDRESS.matcher(to).lookingAt()) return;
            if (base == null || base.isEmpty() || !INSIDE.matcher(to).matches()) words(link);
            else link.setDestination(base + to);
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            boolean shown = base != null && FILE.matcher(image.getDestination()).matches() && said(image);
            if (shown) image.setDestination(base + image.getDestination() + "?image");
            else words(image);
        }

        private static boolean said(Node image) {
            return !Passage.words(image).isBlank();
        }

        private static void words(Node node) {
            while (node.getFirstChild() != null) node.insertBefore(node.getFirstChild());
            node.unlink();
        }
    }
}
