package it.lario.registers.objectives;

import it.lario.ground.printing.Archival;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObjectivePrintTest {

    @Test
    void theSheetIsArchivalAndAccessible() throws Exception {
        var sample = Sample.active();
        var objective = sample.objective;
        objective.describe(
                Sample.goal(
                        new ObjectiveSheet(
                                "Due righe\ndi testo <b> & 😀 שלום",
                                "Impatto",
                                "Chi cerca lavoro",
                                null,
                                "15 Lavoro",
                                null,
                                "2.2",
                                "PEG n. 3 \"bis\"",
                                "Agenda",
                                "Un orientatore",
                                null),
                        List.of(Phase.planned(null, "Agenda unica", Sample.START, Sample.DUE))),
                Sample.RIVA);
        sample.check(LocalDate.of(2025, 12, 31), "20", null);
        var year = sample.closeYear(2025, Map.of(sample.present.id(), "Non rilevate"), null);
        var current = ObjectiveCheck.current(sample.checks);
        var full = new FullSheet(
                objective,
                objective.measures().stream()
                        .map(measure -> FullSheet.Row.of(measure, Optional.empty(), current))
                        .toList(),
                sample.checks,
                List.of(year),
                Requisite.judge(objective, Map.of()),
                List.of(),
                List.of(),
                List.of());
        byte[] pdf = Archival.print(
                "registers/objectives/print",
                Map.of("full", full, "today", Sample.TODAY, "body", "Ente \"di prova\" d’Arco & C.", "demo", true));
        Files.write(Files.createDirectories(Path.of("target/prints")).resolve("objective.pdf"), pdf);
        Archival.assertSound(pdf);
    }
}
