package it.lario.ground.conversion;

import it.lario.ground.conversion.Outlet.Look;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Goes through a sheet from its title to its last word, and hands each piece to the outlet. */
final class Walk {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of((TablesExtension) TablesExtension.create()))
            .build();

    private final Outlet outlet;
    private int lists;
    private int topmost;

    private Walk(Outlet outlet) {
        this.outlet = outlet;
    }

    static byte[] through(Sheet sheet, Outlet outlet) {
        outlet.paragraph(Look.TITLE, List.of(Run.plain(sheet.title())));
        if (!sheet.facts().isEmpty())
            outlet.table(
                    false,
                    sheet.facts().stream()
                            .map(line -> List.of(List.of(Run.plain(line.label())), List.of(Run.plain(line.text()))))
                            .toList());
        Node text = PARSER.parse(sheet.text());
        if (text.getFirstChild() instanceof Heading title && title.getLevel() == 1) title.unlink();
        new Walk(outlet).blocks(text, Look.TEXT);
        return outlet.end();
    }

    private void blocks(Node parent, Look look) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) block(node, look);
    }

    private void block(Node node, Look look) {
        if (node instanceof Heading heading) outlet.heading(level(heading), Runs.of(heading));
        else if (node instanceof Paragraph) outlet.paragraph(look, Runs.of(node));
        else if (node instanceof BulletList || node instanceof OrderedList) list(node, ++lists, 0);
        else if (node instanceof BlockQuote) blocks(node, Look.QUOTE);
        else if (node instanceof FencedCodeBlock code) code(code.getLiteral());
        else if (node instanceof IndentedCodeBlock code) code(code.getLiteral());
        else if (node instanceof HtmlBlock html) outlet.paragraph(look, List.of(Run.plain(html.getLiteral())));
        else if (node instanceof TableBlock) table(node);
    }

    /** The first heading of the text is a chapter, whatever number of marks it has. */
    private int level(Heading heading) {
        if (topmost == 0 || heading.getLevel() < topmost) topmost = heading.getLevel();
        return heading.getLevel() - topmost + 1;
    }

    private void list(Node list, int number, int depth) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext())
            if (item instanceof ListItem) item(item, list instanceof OrderedList, number, depth);
    }

    private void item(Node item, boolean ordered, int number, int depth) {
        boolean first = true;
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BulletList || node instanceof OrderedList) list(node, number, depth + 1);
            else if (node instanceof Paragraph) outlet.item(number, depth, ordered, first, Runs.of(node));
            else block(node, Look.TEXT);
            first = false;
        }
    }

    private void code(String text) {
        var words = new ArrayList<Run>();
        for (String line : text.stripTrailing().split("\n", -1)) {
            if (!words.isEmpty()) words.add(Run.plain("\n"));
            words.add(new Run(line, false, false, true, null));
        }
        outlet.paragraph(Look.CODE, words);
    }

    private void table(Node table) {
        var rows = new ArrayList<List<List<Run>>>();
        table.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.CustomNode node) {
                if (node instanceof TableRow) rows.add(new ArrayList<>());
                if (node instanceof TableCell) rows.get(rows.size() - 1).add(Runs.of(node));
                else visitChildren(node);
            }
        });
        outlet.table(true, rows);
    }
}
