package it.lario.ground.reading;

import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamReader;

/** The text of a pptx: slides in their order, then the speaker's notes. */
final class SlidesReader {

    private SlidesReader() {}

    static void read(Path file, Notes notes) throws Exception {
        try (var parts = OfficePackage.open(file, "ppt/presentation.xml", notes)) {
            notes.pages(parts.matching("ppt/slides/[^/]*\\.xml").size());
            for (String folder : new String[] {"slides", "notesslides"})
                for (String part : parts.matching("ppt/" + folder + "/[^/]*\\.xml"))
                    try (InputStream in = parts.read(part)) {
                        Xml.read(in, new Slide(notes));
                    }
        }
    }

    private static final class Slide implements Xml.Listener {

        private final Notes notes;
        private boolean inText;

        Slide(Notes notes) {
            this.notes = notes;
        }

        @Override
        public void start(String name, XMLStreamReader at) {
            inText = name.equals("t");
        }

        @Override
        public void text(String text) {
            if (inText) notes.text(text);
        }

        @Override
        public void end(String name) {
            inText = false;
            if (name.equals("p")) notes.line();
        }
    }
}
