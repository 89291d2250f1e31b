package it.lario.ground.conversion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An odt (ISO/IEC 26300): headings, lists and tables by style. Five small parts, so no library is needed. */
final class OpenDocumentOutlet implements Outlet {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final Map<Look, String> STYLES =
            Map.of(Look.TITLE, "Title", Look.TEXT, "Text_20_body", Look.QUOTE, "Quotations", Look.CODE, "Code");

    private final StringBuilder body = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Sheet sheet;
    private int list;

    OpenDocumentOutlet(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void heading(int level, List<Run> words) {
        closeLists(0);
        int depth = Math.min(level, 6);
        body.append("<text:h text:style-name=\"Heading_20_" + depth + "\" text:outline-level=\"" + depth + "\">");
        body.append(spans(words)).append("</text:h>");
    }

    @Override
    public void paragraph(Look look, List<Run> words) {
        closeLists(0);
        paragraph(STYLES.get(look), words);
    }

    private void paragraph(String style, List<Run> words) {
        body.append("<text:p text:style-name=\"" + style + "\">")
                .append(spans(words))
                .append("</text:p>");
    }

    @Override
    public void item(int list, int depth, boolean ordered, boolean first, List<Run> words) {
        String style = ordered ? "Numbers" : "Bullets";
        boolean another = list != this.list || open.size() == depth + 1 && !style.equals(open.peek());
        if (another) closeLists(list != this.list ? 0 : depth);
        this.list = list;
        closeLists(depth + 1);
        boolean deeper = open.size() < depth + 1;
        while (open.size() < depth + 1) {
            body.append("<text:list text:style-name=\"" + style + "\">");
            open.push(style);
            body.append("<text:list-item>");
        }
        if (first && !deeper) body.append("</text:list-item><text:list-item>");
        paragraph("List_20_Paragraph", words);
    }

    private void closeLists(int depth) {
        while (open.size() > depth) {
            body.append("</text:list-item></text:list>");
            open.pop();
        }
    }

    @Override
    public void table(boolean headed, List<List<List<Run>>> rows) {
        closeLists(0);
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        body.append("<table:table table:style-name=\"Table\"><table:table-column table:number-columns-repeated=\""
                + width + "\"/>");
        for (int row = 0; row < rows.size(); row++) {
            boolean head = headed && row == 0;
            body.append(head ? "<table:table-header-rows><table:table-row>" : "<table:table-row>");
            for (int column = 0; column < width; column++) {
                boolean label = head || !headed && column == 0;
                var words = column < rows.get(row).size() ? rows.get(row).get(column) : List.<Run>of();
                body.append("<table:table-cell office:value-type=\"string\" table:style-name=\""
                        + (label ? "Head" : "Cell") + "\">");
                paragraph(label ? "Table_20_Heading" : "Table_20_Contents", words);
                body.append("</table:table-cell>");
            }
            body.append(head ? "</table:table-row></table:table-header-rows>" : "</table:table-row>");
        }
        body.append("</table:table><text:p text:style-name=\"Text_20_body\"/>");
    }

    private static String spans(List<Run> words) {
        var spans = new StringBuilder();
        for (Run word : words) {
            String text = word.text().equals("\n") ? "<text:line-break/>" : spaced(escaped(word.text()));
            if (word.code()) text = "<text:span text:style-name=\"Source_20_Text\">" + text + "</text:span>";
            if (word.italic()) text = "<text:span text:style-name=\"Emphasis\">" + text + "</text:span>";
            if (word.bold()) text = "<text:span text:style-name=\"Strong_20_Emphasis\">" + text + "</text:span>";
            if (word.href() != null)
                text = "<text:a xlink:type=\"simple\" xlink:href=\"" + escaped(word.href()) + "\">" + text
                        + "</text:a>";
            spans.append(text);
        }
        return spans.toString();
    }

    /** Several spaces would count as one. */
    private static String spaced(String text) {
        return text.replace("  ", " <text:s/>").replace("\t", "<text:tab/>");
    }

    private static String escaped(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public byte[] end() {
        closeLists(0);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            first(zip);
            for (String part : List.of("META-INF/manifest.xml", "styles.xml", "meta.xml", "content.xml")) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(template(part).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The type stands first and unpacked, so that the file is known by its first bytes. */
    private static void first(ZipOutputStream zip) throws IOException {
        byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(type);
        var entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
    }

    private String template(String part) throws IOException {
        String name = "/conversion/odt-" + part.substring(part.lastIndexOf('/') + 1);
        try (var in = OpenDocumentOutlet.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@title@", escaped(sheet.title()))
                    .replace("@footer@", escaped(sheet.footer()))
                    .replace("@body@", body);
        }
    }
}
