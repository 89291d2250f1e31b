package it.lario.views.manual;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.ground.contributions.ManualSection.Chapter;
import it.lario.ground.contributions.ManualSection.Shape;
import it.lario.ground.kernel.Ids;
import it.lario.ground.people.PersonRef;
import it.lario.ground.printing.Archival;
import it.lario.views.manual.Composition.Block;
import it.lario.views.manual.Composition.Line;
import it.lario.views.manual.Composition.Part;
import it.lario.views.manual.Drift.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ManualPrintTest {

    private static final String TEXT = """
            # Titolo nel testo
            La Provincia lavora **per i Comuni** e *con* loro: «qualità», perché è l’ente di area vasta.

            - primo punto
            - secondo punto

            | Voce | Valore |
            |---|---|
            | uno | 1 |

            Vedi [il sito](https://www.example.org).
            """;
    private static final String HOSTILE =
            "<script>alert('x')</script> & \"virgolette\" \\ 😀 שלום العربية \u0007 fine 漢字 \uD800";

    private static Composition manual(int rows) {
        return new Composition(Arrays.stream(Chapter.values())
                .map(chapter -> new Part(
                        chapter.name(),
                        "Capitolo " + chapter.name(),
                        TEXT,
                        List.of(table(rows), sheets(rows), texts())))
                .toList());
    }

    private static Block table(int rows) {
        var items = IntStream.range(0, rows)
                .mapToObj(i -> new Line(
                        "r" + i,
                        "Riga " + i,
                        List.of(
                                "R" + i,
                                "Ritardo nella pratica n. " + i,
                                i == 1 ? "x".repeat(300) : "",
                                "Anna Bianchi")))
                .toList();
        return new Block(
                "t",
                "Registro dei rischi",
                Shape.TABLE,
                List.of("Codice", "Rischio", "Note", "Responsabile"),
                items,
                TEXT,
                TEXT);
    }

    private static Block sheets(int rows) {
        var items = IntStream.range(0, Math.max(1, rows / 5))
                .mapToObj(i -> new Line("s" + i, "Processo " + i, List.of("Registrare\ni documenti", HOSTILE)))
                .toList();
        return new Block("s", "Schede dei processi", Shape.SHEETS, List.of("Scopo", "Ingressi"), items);
    }

    private static Block texts() {
        return new Block(
                "x", "Politica", Shape.TEXT, List.of("Testo"), List.of(new Line("p", "Politica", List.of(TEXT))));
    }

    private static Map<String, Object> model(Composition manual, boolean approved) {
        var model = new HashMap<String, Object>();
        var drift = new Drift(List.of(new Drift.Change("SCOPE", "", null, Kind.ADDED, "", List.of(), null)));
        var day = LocalDate.of(2026, 3, 24);
        var approver = new PersonRef(Ids.next(), "Giulia Marchetti");
        model.put("manual", manual);
        model.put(
                "edition",
                approved
                        ? Edition.approve(
                                null,
                                drift,
                                List.of(),
                                approver,
                                new Edition.Decision("determina n. 96", day, day.plusDays(7)),
                                day,
                                "0".repeat(64))
                        : null);
        model.put("body", "Ente \"di prova\" d’Arco & C. <b> \\");
        model.put("demo", !approved);
        return model;
    }

    @Test
    void everyShapeIsArchivalAndAccessible() throws Exception {
        byte[] pdf = Archival.print("views/manual/print", model(manual(3), true));
        Files.write(Path.of("target/manual-sample.pdf"), pdf);
        Archival.assertSound(pdf);
    }

    @Test
    void aDraftAndAnEmptyManualAreSoundToo() throws Exception {
        Archival.assertSound(Archival.print("views/manual/print", model(manual(1), false)));
        var empty = new Composition(Arrays.stream(Chapter.values())
                .map(chapter -> new Part(chapter.name(), chapter.name(), "", List.of()))
                .toList());
        Archival.assertSound(Archival.print("views/manual/print", model(empty, false)));
    }

    @Test
    void sixtyPagesTakeLessThanFiveSeconds() throws Exception {
        Archival.print("views/manual/print", model(manual(1), true));
        long start = System.nanoTime();
        byte[] pdf = Archival.print("views/manual/print", model(manual(70), true));
        var taken = Duration.ofNanos(System.nanoTime() - start);
        Files.write(Path.of("target/manual-long.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            System.out.println(document.getNumberOfPages() + " pages in " + taken.toMillis() + " ms");
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(60);
        }
        assertThat(taken).isLessThan(Duration.ofSeconds(5));
    }

    /** Wherever the page ends: no header without a row under it, no row without the header above it. */
    @Test
    void aTableAndItsHeaderStayTogether() throws Exception {
        var parts = IntStream.range(0, 40)
                .mapToObj(lines -> new Part(
                        "c" + lines,
                        "Capitolo",
                        "riga di testo\n\n".repeat(20 + lines / 2) + (lines % 2 == 0 ? "" : "# Tabella\n"),
                        List.of(headed())))
                .toList();
        byte[] pdf = Archival.print("views/manual/print", model(new Composition(parts), true));
        Archival.assertSound(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper();
            for (int page = 4; page <= document.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                var lines = reader.getText(document).lines().map(String::strip).toList();
                boolean header = lines.contains("Colonna Seconda");
                boolean rows = lines.stream().anyMatch(line -> line.matches("voce \\d cella"));
                assertThat(header).as("header on page " + page + ": " + lines).isEqualTo(rows);
            }
        }
    }

    private static Block headed() {
        var items = IntStream.range(0, 3)
                .mapToObj(i -> new Line("v" + i, "voce " + i, List.of("voce " + i, "cella")))
                .toList();
        return new Block("h", "Voci", Shape.TABLE, List.of("Colonna", "Seconda"), items);
    }
}
