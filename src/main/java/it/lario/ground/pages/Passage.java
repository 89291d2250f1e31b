package it.lario.ground.pages;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** A heading, a paragraph, an item of a list or a row of a table, in its bare words. */
public record Passage(Kind kind, String text) {

    /** What a passage is in the text. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        ROW
    }

    /** The passages of a text in Markdown, in their order; blanks and line ends inside one do not count. */
    public static List<Passage> of(String markdown) {
        var passages = new ArrayList<Passage>();
        Markdown.parsed(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                add(Kind.HEADING, words(heading));
            }

            @Override
            public void visit(Paragraph paragraph) {
                add(paragraph.getParent() instanceof ListItem ? Kind.ITEM : Kind.PARAGRAPH, words(paragraph));
            }

            @Override
            public void visit(FencedCodeBlock code) {
                add(Kind.PARAGRAPH, code.getLiteral());
            }

            @Override
            public void visit(IndentedCodeBlock code) {
                add(Kind.PARAGRAPH, code.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                add(Kind.PARAGRAPH, html.getLiteral());
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow row) add(Kind.ROW, words(row));
                else visitChildren(node);
            }

            private void add(Kind kind, String text) {
                String plain = text.replaceAll("\\s+", " ").strip();
                if (!plain.isEmpty()) passages.add(new Passage(kind, plain));
            }
        });
        return passages;
    }

    /** The lines of a text without any markup, such as what was read in a file. */
    public static List<Passage> lines(String text) {
        return text.lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> new Passage(Kind.PARAGRAPH, line))
                .toList();
    }

    /** What is read inside a node: words of links with their addresses on the web, cells apart. */
    static String words(Node of) {
        var said = new StringBuilder();
        of.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                said.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                said.append(code.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                said.append(html.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                said.append(' ');
            }

            @Override
            public void visit(HardLineBreak line) {
                said.append(' ');
            }

            @Override
            public void visit(Link link) {
                visitChildren(link);
                String to = link.getDestination();
                if (to.startsWith("http") && !said.toString().endsWith(to)) said.append(" (" + to + ")");
            }

            @Override
            public void visit(Image image) {
                visitChildren(image);
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell && node.getPrevious() != null) said.append(" | ");
                visitChildren(node);
            }
        });
        return said.toString();
    }
}
