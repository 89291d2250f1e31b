package it.lario.ground.reading;

import it.lario.ground.kernel.RuleBroken;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The text of an odt or ods; deleted text is left out. */
final class OpenDocumentReader {

    private static final Set<String> LINES = Set.of("p", "h", "table-row");

    private OpenDocumentReader() {}

    static void read(Path file, Notes notes) throws Exception {
        try (var parts = ZipParts.open(file)) {
            if (!parts.has("content.xml")) throw new RuleBroken("reading.not-what-it-says");
            if (!parts.matching("(basic|scripts|dialogs)/.*").isEmpty()) throw new RuleBroken("reading.macros");
            int objects = parts.matching("object[^/]*(/content\\.xml)?").size();
            if (objects > 0) notes.remark("reading.objects", objects);
            if (parts.has("META-INF/manifest.xml"))
                try (InputStream in = parts.read("META-INF/manifest.xml")) {
                    Xml.read(in, new Manifest());
                }
            for (String part : new String[] {"content.xml", "styles.xml"})
                if (parts.has(part))
                    try (InputStream in = parts.read(part)) {
                        Xml.read(in, new Content(notes));
                    }
        }
    }

    private static final class Manifest implements Xml.Listener {

        @Override
        public void start(String name, XMLStreamReader at) {
            if (name.equals("encryption-data")) throw new RuleBroken("reading.encrypted");
        }
    }

    private static final class Content implements Xml.Listener {

        private final Notes notes;
        private int deleted;
        private int depth;

        Content(Notes notes) {
            this.notes = notes;
        }

        @Override
        public void start(String name, XMLStreamReader at) {
            switch (name) {
                case "script", "event-listener" -> throw new RuleBroken("reading.macros");
                case "dde-source", "dde-connection-decl", "dde-link" -> throw new RuleBroken("reading.commands");
                case "tracked-changes" -> {
                    deleted++;
                    notes.remark("reading.tracked-changes");
                }
                case "annotation" -> notes.remark("reading.comments");
                case "p", "h" -> depth++;
                case "tab", "s", "table-cell" -> notes.text(name.equals("s") ? " " : "\t");
                case "line-break" -> notes.text("\n");
                default -> {
                    // only what carries text matters
                }
            }
        }

        @Override
        public void text(String text) {
            if (depth > 0 && deleted == 0) notes.text(text);
        }

        @Override
        public void end(String name) {
            if (name.equals("tracked-changes")) deleted--;
            if (name.equals("p") || name.equals("h")) depth--;
            if (LINES.contains(name)) notes.line();
        }
    }
}
