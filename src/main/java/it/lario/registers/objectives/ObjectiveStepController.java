package it.lario.registers.objectives;

import it.lario.registers.objectives.Objective.Status;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The steps of an objective, from its approval to its end, and its printed sheet. */
@Controller
class ObjectiveStepController {

    record PhaseForm(
            @NotNull UUID phase,
            @NotNull LocalDate doneOn,
            @Size(max = 2000) String phaseNote) {}

    record ClosingForm(
            @NotNull Status end, @NotBlank @Size(max = 4000) String closing) {}

    private final Objectives objectives;
    private final ObjectiveNumbers numbers;
    private final ObjectivePrint print;

    ObjectiveStepController(Objectives objectives, ObjectiveNumbers numbers, ObjectivePrint print) {
        this.objectives = objectives;
        this.numbers = numbers;
        this.print = print;
    }

    @PostMapping("/{body}/objectives/{id}/approval")
    String approve(@PathVariable String body, @PathVariable UUID id) {
        return saved(body, objectives.approve(id));
    }

    @PostMapping("/{body}/objectives/{id}/phases")
    String finish(@PathVariable String body, @PathVariable UUID id, @Valid PhaseForm form) {
        return saved(body, objectives.finish(id, form.phase(), form.doneOn(), form.phaseNote()));
    }

    @PostMapping("/{body}/objectives/{id}/checks")
    String check(@PathVariable String body, @PathVariable UUID id, @Valid CheckForm form) {
        return saved(body, numbers.check(id, form.observation()));
    }

    @PostMapping("/{body}/objectives/{id}/years")
    String closeYear(@PathVariable String body, @PathVariable UUID id, @Valid YearForm form) {
        return saved(body, numbers.closeYear(id, form.closing()));
    }

    @PostMapping("/{body}/objectives/{id}/closing")
    String close(@PathVariable String body, @PathVariable UUID id, @Valid ClosingForm form) {
        return saved(body, objectives.close(id, form.end(), form.closing()));
    }

    @GetMapping("/{body}/objectives/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        FullSheet full = numbers.full(id);
        var name = ContentDisposition.attachment()
                .filename(
                        "Scheda obiettivo - " + full.objective().title().replace('/', '-') + ".pdf",
                        StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(print.pdf(full));
    }

    private static String saved(String body, Objective objective) {
        return ObjectiveController.saved(body, objective);
    }
}
