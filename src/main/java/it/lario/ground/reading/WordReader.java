package it.lario.ground.reading;

import it.lario.ground.kernel.RuleBroken;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a docx: body, notes, headers and footers; deleted text is left out. */
final class WordReader {

    private static final String TEXTS = "word/(document|footnotes|endnotes|header\\d*|footer\\d*)\\.xml";
    private static final Pattern COMMAND = Pattern.compile("(?i)\\bDDE(AUTO)?\\b");

    private WordReader() {}

    static void read(Path file, Notes notes) throws Exception {
        try (var parts = OfficePackage.open(file, "word/document.xml", notes)) {
            if (parts.has("word/comments.xml")) notes.remark("reading.comments");
            for (String part : parts.matching(TEXTS))
                try (InputStream in = parts.read(part)) {
                    text(in, notes);
                }
        }
    }

    static void text(InputStream part, Notes notes) throws XMLStreamException {
        Xml.read(part, new Body(notes));
    }

    private static final class Body implements Xml.Listener {

        private final Notes notes;
        private final StringBuilder command = new StringBuilder();
        private int twice;
        private String inside = "";

        Body(Notes notes) {
            this.notes = notes;
        }

        @Override
        public void start(String name, XMLStreamReader at) {
            switch (name) {
                // The same drawing again, for older programs.
                case "Fallback" -> twice++;
                case "t", "instrText" -> inside = name;
                case "tab" -> notes.text("\t");
                case "br", "cr" -> notes.text("\n");
                case "ins", "del", "moveFrom" -> notes.remark("reading.tracked-changes");
                case "fldSimple" -> refuseCommand(String.valueOf(Xml.attribute(at, "instr")));
                default -> {
                    // only what carries text matters
                }
            }
        }

        @Override
        public void text(String text) {
            if (inside.equals("t") && twice == 0) notes.text(text);
            if (inside.equals("instrText")) command.append(text);
        }

        @Override
        public void end(String name) {
            switch (name) {
                case "Fallback" -> twice--;
                case "t", "instrText" -> inside = "";
                case "tc" -> notes.text("\t");
                case "p" -> {
                    notes.line();
                    refuseCommand(command);
                    command.setLength(0);
                }
                default -> {
                    // only what carries text matters
                }
            }
        }

        private static void refuseCommand(CharSequence command) {
            if (COMMAND.matcher(command).find()) throw new RuleBroken("reading.commands");
        }
    }
}
