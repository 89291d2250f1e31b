package it.lario.ground.reading;

import it.lario.ground.kernel.RuleBroken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of an xlsx, a row a line: values as they were last computed, never the formulas. */
final class SheetReader {

    private static final int MOST_CELLS = 3_000_000;

    private SheetReader() {}

    static void read(Path file, Notes notes) throws Exception {
        try (var parts = OfficePackage.open(file, "xl/workbook.xml", notes)) {
            for (String link : parts.matching("xl/externallinks/[^/]*\\.xml")) refuseCommands(parts, link);
            if (parts.has("xl/connections.xml")) notes.remark("reading.links-outside");
            var words = new SharedText();
            if (parts.has("xl/sharedStrings.xml"))
                try (InputStream in = parts.read("xl/sharedStrings.xml")) {
                    Xml.read(in, words);
                }
            var sheets = parts.matching("xl/worksheets/[^/]*\\.xml");
            notes.pages(sheets.size());
            var cells = new Cells(notes, words.texts);
            for (String sheet : sheets)
                try (InputStream in = parts.read(sheet)) {
                    Xml.read(in, cells);
                }
        }
    }

    private static void refuseCommands(ZipParts parts, String link) throws IOException, XMLStreamException {
        try (InputStream in = parts.read(link)) {
            Xml.read(in, new Xml.Listener() {
                @Override
                public void start(String name, XMLStreamReader at) {
                    if (name.equals("ddeLink")) throw new RuleBroken("reading.commands");
                }
            });
        }
    }

    /** Texts that cells name by number; beyond the bound they are empty, for nothing of them would be kept. */
    static final class SharedText implements Xml.Listener {

        private final List<String> texts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int kept;
        private boolean inText;
        private boolean phonetic;

        List<String> texts() {
            return texts;
        }

        @Override
        public void start(String name, XMLStreamReader at) {
            inText = name.equals("t");
            if (name.equals("rPh")) phonetic = true;
        }

        @Override
        public void text(String part) {
            if (inText && !phonetic && kept + text.length() < Notes.MOST_TEXT) text.append(part);
        }

        @Override
        public void end(String name) {
            inText = false;
            if (name.equals("rPh")) phonetic = false;
            if (!name.equals("si")) return;
            if (texts.size() > MOST_CELLS) throw new RuleBroken("reading.too-many-cells", MOST_CELLS);
            texts.add(text.toString());
            kept += text.length();
            text.setLength(0);
        }
    }

    private static final class Cells implements Xml.Listener {

        private final Notes notes;
        private final List<String> words;
        private final StringBuilder value = new StringBuilder();
        private String type;
        private boolean inValue;
        private int cells;

        Cells(Notes notes, List<String> words) {
            this.notes = notes;
            this.words = words;
        }

        @Override
        public void start(String name, XMLStreamReader at) {
            inValue = name.equals("v") || name.equals("t");
            if (!name.equals("c")) return;
            type = Xml.attribute(at, "t");
            if (++cells > MOST_CELLS) throw new RuleBroken("reading.too-many-cells", MOST_CELLS);
        }

        @Override
        public void text(String text) {
            if (inValue) value.append(text);
        }

        @Override
        public void end(String name) {
            inValue = false;
            if (name.equals("row")) notes.line();
            if (!name.equals("c")) return;
            if (!value.isEmpty()) {
                notes.text("s".equals(type) ? word(value.toString()) : value);
                notes.text("\t");
            }
            value.setLength(0);
        }

        private String word(String number) {
            int at = Integer.parseInt(number.strip());
            return at >= 0 && at < words.size() ? words.get(at) : "";
        }

        @Override
        public boolean enough() {
            if (!notes.late()) return notes.full();
            notes.remark("reading.text-cut");
            return true;
        }
    }
}
