package it.lario.ground.reading;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;

/** What a docx has besides plain text, lists and tables, counted: other forms of text cannot keep it. */
public final class WordShape implements Xml.Listener {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Map<String, String> COUNTED = Map.ofEntries(
            Map.entry("footnoteReference", "footnotes"),
            Map.entry("endnoteReference", "footnotes"),
            Map.entry("txbxContent", "text-boxes"),
            Map.entry("ins", "changes"),
            Map.entry("del", "changes"),
            Map.entry("moveFrom", "changes"),
            Map.entry("commentReference", "comments"),
            Map.entry("gridSpan", "merged-cells"),
            Map.entry("blip", "images"),
            Map.entry("imagedata", "images"),
            Map.entry("OLEObject", "objects"),
            Map.entry("chart", "objects"),
            Map.entry("oMath", "formulas"));

    private final Map<String, Integer> counts = new TreeMap<>();
    private int twice;
    private int tables;

    private WordShape() {}

    /** Kinds and how many there are; none is named that is not there. */
    public static Map<String, Integer> of(Path file) throws Exception {
        var shape = new WordShape();
        try (var parts = ZipParts.open(file)) {
            try (InputStream in = parts.read("word/document.xml")) {
                Xml.read(in, shape);
            }
            for (String part : parts.matching("word/(header|footer)\\d*\\.xml")) {
                var margin = new Notes(TYPE);
                try (InputStream in = parts.read(part)) {
                    WordReader.text(in, margin);
                }
                if (margin.hasText()) shape.count("margins");
            }
        }
        return shape.counts;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        if (name.equals("Fallback")) twice++;
        if (twice > 0) return;
        if (COUNTED.containsKey(name)) count(COUNTED.get(name));
        if (name.equals("vMerge") && "restart".equals(Xml.attribute(at, "val"))) count("merged-cells");
        if (name.equals("tbl") && ++tables > 1) count("nested-tables");
    }

    @Override
    public void end(String name) {
        if (name.equals("Fallback")) twice--;
        if (name.equals("tbl") && twice == 0) tables--;
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
