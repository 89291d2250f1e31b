package it.lario.ground.reading;

import it.lario.ground.kernel.RuleBroken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What docx, xlsx and pptx have in common: programs inside, links that run by themselves, objects of other programs. */
final class OfficePackage {

    private static final String PROGRAMS = ".*(vbaproject.*\\.bin|vbadata\\.xml|/macrosheets/.*|/activex/.*)";
    private static final String OBJECTS = ".*/embeddings/.*";

    /** Links that the program follows when the file opens, without asking. */
    private static final Set<String> BY_ITSELF = Set.of("attachedTemplate", "oleObject", "frame", "subDocument");

    private OfficePackage() {}

    /** @param main the part without which the file is not what its name says */
    static ZipParts open(Path file, String main, Notes notes) throws IOException, XMLStreamException {
        var parts = ZipParts.open(file);
        try {
            if (!parts.has(main) || !parts.has("[Content_Types].xml")) throw new RuleBroken("reading.not-what-it-says");
            if (!parts.matching(PROGRAMS).isEmpty()) throw new RuleBroken("reading.macros");
            try (InputStream types = parts.read("[Content_Types].xml")) {
                Xml.read(types, new ContentTypes());
            }
            for (String links : parts.matching(".*\\.rels"))
                try (InputStream in = parts.read(links)) {
                    Xml.read(in, new Links(notes));
                }
            int objects = parts.matching(OBJECTS).size();
            if (objects > 0) notes.remark("reading.objects", objects);
            return parts;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static final class ContentTypes implements Xml.Listener {

        @Override
        public void start(String name, XMLStreamReader at) {
            String type = Xml.attribute(at, "ContentType");
            if (type != null && type.toLowerCase(Locale.ROOT).matches(".*(macroenabled|vbaproject|activex).*"))
                throw new RuleBroken("reading.macros");
        }
    }

    private record Links(Notes notes) implements Xml.Listener {

        @Override
        public void start(String name, XMLStreamReader at) {
            if (!"External".equals(Xml.attribute(at, "TargetMode"))) return;
            String type = String.valueOf(Xml.attribute(at, "Type"));
            String kind = type.substring(type.lastIndexOf('/') + 1);
            if (BY_ITSELF.contains(kind)) throw new RuleBroken("reading.remote-content");
            if (!kind.equals("hyperlink")) notes.remark("reading.links-outside");
        }
    }
}
