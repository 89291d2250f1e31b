package it.lario.foundations.documents;

import it.lario.ground.kernel.Ids;
import it.lario.ground.people.PersonRef;
import it.lario.ground.printing.Archival;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DocumentPrintTest {

    private static final String TEXT = """
            # Titolo del testo

            ## Scopo

            Testo <script>alert(1)</script> & 😀 שלום, con [un sito](https://example.org?a=1&b=2) e `codice`.

            #### Livello saltato

            | Codice | Chi approva |
            |---|--:|
            | PQ | **Segretaria** |

            > citazione

            ```
            riga di codice
            ```

            1. uno
            2. due
            ---
            ![mappa](https://example.org/mappa.png) [PQ 02](/documents/0193)

            ![Lo schema degli uffici](/files/01990000-0000-7000-8000-000000000001)

            ![Non c’è più](/files/01990000-0000-7000-8000-000000000002)
            """;

    @Test
    void anApprovedTextIsArchivalAndAccessible() throws Exception {
        var day = LocalDate.of(2026, 3, 2);
        var author = new PersonRef(Ids.next(), "Claudia Orlando");
        var card = new DocumentCard(
                "PQ 01",
                "Qualità \"vera\" & <b>altro</b> \\",
                DocumentType.PROCEDURE,
                Ids.next(),
                author.id(),
                List.of("7.5"),
                List.of(),
                null);
        var document = new Document(card, author);
        var revision = new Revision(document, TEXT, author, day);
        revision.verify(new PersonRef(Ids.next(), "Anna Bianchi"), day);
        revision.approve(
                new Approval("determinazione n. 52 \"bis\" <i>", day, day, day.plusYears(1)),
                new PersonRef(Ids.next(), "Giulia Marchetti"));
        Archival.assertSound(Archival.print(
                "foundations/documents/print",
                Map.of(
                        "document",
                        document,
                        "revision",
                        revision,
                        "body",
                        "Ente \"di prova\" d’Arco & C.",
                        "demo",
                        true,
                        "unit",
                        "Ufficio <Qualità>"),
                id -> id.toString().endsWith("1") ? Optional.of(picture()) : Optional.empty()));
    }

    /** Half clear, larger than the page. */
    private static Path picture() {
        var image = new BufferedImage(1800, 600, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0, 102, 204, 128));
        pen.fillOval(0, 0, 1800, 600);
        pen.dispose();
        try {
            Path file = Files.createTempFile("picture", ".png");
            file.toFile().deleteOnExit();
            ImageIO.write(image, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
