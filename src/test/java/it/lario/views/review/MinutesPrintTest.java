package it.lario.views.review;

import it.lario.ground.contributions.ReviewInput;
import it.lario.ground.printing.Archival;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MinutesPrintTest {

    @Test
    void theMinutesAreArchivalAndAccessible() throws Exception {
        var inputs = Arrays.stream(ReviewInput.Input.values())
                .map(input -> new Minutes.Input(
                        input.code(),
                        "Elemento " + input.code(),
                        List.of(new Minutes.Line("Tre audit svolti, <b>nessuna</b> NC & altro", "/audits")),
                        "Prima riga.\nSeconda riga 😀."))
                .toList();
        var decision = new Minutes.Resolution(
                "1", 1, "Assumere un tecnico", "Risorse", "AZ 2026/001 Selezione", "/actions/1", "Greco", "30/06/2026");
        var minutes = new Minutes(
                "Riesame 2025",
                "01/01/2025",
                "31/12/2025",
                "17/02/2026",
                "Giulia Marchetti",
                List.of("Paolo Conti", "Anna Bianchi"),
                "Il revisore",
                inputs,
                List.of(decision));
        byte[] pdf = Archival.print(
                "views/review/minutes",
                Map.of(
                        "minutes",
                        minutes,
                        "signedOn",
                        "17/02/2026",
                        "sha256",
                        "0".repeat(64),
                        "body",
                        "Provincia",
                        "demo",
                        true));
        Files.write(Path.of("target/minutes-sample.pdf"), pdf);
        Archival.assertSound(pdf);
    }
}
