package it.lario.ground.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of a block with their looks. Pictures leave their words, as they do on a page. */
final class Runs extends AbstractVisitor {

    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:)", Pattern.CASE_INSENSITIVE);

    private final List<Run> runs = new ArrayList<>();
    private boolean bold;
    private boolean italic;
    private String href;

    private Runs() {}

    static List<Run> of(Node block) {
        var runs = new Runs();
        runs.visitChildren(block);
        return runs.runs;
    }

    private void add(String text, boolean code) {
        if (!text.isEmpty()) runs.add(new Run(text, bold, italic, code, href));
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral(), false);
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral(), true);
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral(), false);
    }

    @Override
    public void visit(SoftLineBreak none) {
        add(" ", false);
    }

    @Override
    public void visit(HardLineBreak none) {
        add("\n", false);
    }

    @Override
    public void visit(Emphasis emphasis) {
        italic = true;
        visitChildren(emphasis);
        italic = false;
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        bold = true;
        visitChildren(emphasis);
        bold = false;
    }

    @Override
    public void visit(Link link) {
        if (ADDRESS.matcher(link.getDestination()).lookingAt()) href = link.getDestination();
        visitChildren(link);
        href = null;
    }
}
