package it.lario.ground.conversion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A docx: headings, lists and tables by style, so that Word, LibreOffice and screen readers know them. */
final class WordOutlet implements Outlet {

    private static final Map<Look, String> STYLES =
            Map.of(Look.TITLE, "Title", Look.TEXT, "Normal", Look.QUOTE, "Quote", Look.CODE, "Code");
    private static final int BULLETS = 0;
    private static final int NUMBERS = 1;
    private static final int DEEPEST = 8;

    private final XWPFDocument document = new XWPFDocument();
    private final Map<String, BigInteger> lists = new HashMap<>();

    WordOutlet(Sheet sheet) throws IOException, XmlException {
        try (InputStream styles = part("styles.xml");
                InputStream numbering = part("numbering.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            var kinds = NumberingDocument.Factory.parse(numbering).getNumbering();
            for (var kind : kinds.getAbstractNumArray())
                document.createNumbering().addAbstractNum(new XWPFAbstractNum(kind, document.createNumbering()));
        }
        document.getProperties().getCoreProperties().setTitle(sheet.title());
        document.getProperties().getCoreProperties().setCreator("Lario");
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.createRun().setText(sheet.footer() + " · ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" / ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        paper(document.getDocument().getBody().getSectPr());
    }

    /** A4 with margins of two centimetres, in twentieths of a point. */
    private static void paper(CTSectPr section) {
        section.addNewPgSz().setW(BigInteger.valueOf(11_906));
        section.getPgSz().setH(BigInteger.valueOf(16_838));
        var margins = section.addNewPgMar();
        var twoCentimetres = BigInteger.valueOf(1_134);
        margins.setTop(twoCentimetres);
        margins.setBottom(twoCentimetres);
        margins.setLeft(twoCentimetres);
        margins.setRight(twoCentimetres);
        margins.setFooter(BigInteger.valueOf(567));
    }

    private static InputStream part(String name) {
        return WordOutlet.class.getResourceAsStream("/conversion/" + name);
    }

    @Override
    public void heading(int level, List<Run> words) {
        write(document.createParagraph(), "Heading" + Math.min(level, 6), words);
    }

    @Override
    public void paragraph(Look look, List<Run> words) {
        write(document.createParagraph(), STYLES.get(look), words);
    }

    @Override
    public void item(int list, int depth, boolean ordered, boolean first, List<Run> words) {
        XWPFParagraph paragraph = document.createParagraph();
        int level = Math.min(depth, DEEPEST);
        if (first) {
            paragraph.setNumID(numbering(list, ordered));
            paragraph.setNumILvl(BigInteger.valueOf(level));
        } else paragraph.setIndentationLeft(360 * (level + 1));
        write(paragraph, "ListParagraph", words);
    }

    /** Each list counts for itself: its own number, started anew. */
    private BigInteger numbering(int list, boolean ordered) {
        return lists.computeIfAbsent(list + "/" + ordered, key -> {
            var numbering = document.createNumbering();
            BigInteger number = numbering.addNum(BigInteger.valueOf(ordered ? NUMBERS : BULLETS));
            if (ordered)
                for (int level = 0; level <= DEEPEST; level++) {
                    var start = numbering.getNum(number).getCTNum().addNewLvlOverride();
                    start.setIlvl(BigInteger.valueOf(level));
                    start.addNewStartOverride().setVal(BigInteger.ONE);
                }
            return number;
        });
    }

    @Override
    public void table(boolean headed, List<List<List<Run>>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        var table = document.createTable(rows.size(), width);
        table.setWidth("100%");
        table.setStyleID("TableGrid");
        for (int row = 0; row < rows.size(); row++) {
            if (headed && row == 0) table.getRow(0).setRepeatHeader(true);
            for (int column = 0; column < rows.get(row).size(); column++) {
                boolean head = headed ? row == 0 : column == 0;
                var cell = table.getRow(row).getCell(column);
                if (head) cell.setColor("E8EEF4");
                write(
                        cell.getParagraphArray(0),
                        head ? "TableHead" : "TableText",
                        rows.get(row).get(column));
            }
        }
        document.createParagraph().setStyle("Normal");
    }

    private void write(XWPFParagraph paragraph, String style, List<Run> words) {
        paragraph.setStyle(style);
        for (Run word : words) {
            XWPFRun run = word.href() == null ? paragraph.createRun() : paragraph.createHyperlinkRun(word.href());
            if (word.text().equals("\n")) run.addBreak();
            else run.setText(word.text());
            if (word.bold()) run.setBold(true);
            if (word.italic()) run.setItalic(true);
            if (word.code()) run.setFontFamily("Courier New");
            if (word.href() != null) run.setStyle("Hyperlink");
        }
    }

    @Override
    public byte[] end() {
        try (document) {
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
