package it.lario.foundations.processes;

import it.lario.foundations.documents.Approval;
import it.lario.foundations.processes.Process.Kind;
import it.lario.ground.kernel.Ids;
import it.lario.ground.people.PersonRef;
import it.lario.ground.printing.Archival;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionPrintTest {

    @Test
    void anApprovedSheetIsArchivalAndAccessible() throws Exception {
        var day = LocalDate.of(2026, 3, 2);
        var sheet = new Sheet(
                "P-01",
                "Nome",
                Kind.SUPPORT,
                null,
                Ids.next(),
                null,
                "",
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                false,
                Procedure.NONE);
        var process = new Process(sheet, null, new PersonRef(Ids.next(), "Laura Greco"));
        var version = new ProcessVersion(
                process, 2, "{}", "Nuovo portale <b> & altro", new PersonRef(Ids.next(), "Sara Caruso"), day);
        version.approve(
                new Approval("decreto n. 3 \"bis\"", day, day, null), new PersonRef(Ids.next(), "Giulia Marchetti"));
        byte[] pdf = Archival.print(
                "foundations/processes/print",
                Map.of(
                        "version",
                        version,
                        "content",
                        ComparisonTest.content("Scopo\nsu due righe 😀 שלום", "Registra", null),
                        "sha256",
                        "0".repeat(64),
                        "body",
                        "Ente \"di prova\" d’Arco & C.",
                        "demo",
                        true));
        Files.write(Files.createDirectories(Path.of("target/prints")).resolve("process.pdf"), pdf);
        Archival.assertSound(pdf);
    }
}
