package it.lario.foundations.processes;

import it.lario.ground.bpmn.Diagram;
import it.lario.ground.kernel.RuleBroken;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The diagram of a process: drawn beside its table, brought from a file, handed out as one. */
@Controller
class DiagramController {

    record DrawingForm(@NotBlank String xml) {}

    private final Processes processes;
    private final Diagrams diagrams;

    DiagramController(Processes processes, Diagrams diagrams) {
        this.processes = processes;
        this.diagrams = diagrams;
    }

    @GetMapping("/{body}/processes/{id}/diagram")
    String edit(@PathVariable UUID id, Model model) {
        Process process = processes.writable(id);
        Diagram diagram = diagrams.of(process);
        model.addAttribute("process", process);
        model.addAttribute("xml", diagram.text());
        return "foundations/processes/diagram";
    }

    @PostMapping("/{body}/processes/{id}/diagram")
    String draw(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid DrawingForm form) {
        return saved(body, processes.draw(id, version, form.xml()));
    }

    @PostMapping("/{body}/processes/{id}/bpmn")
    String bring(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @RequestParam(required = false) MultipartFile file) {
        processes.writable(id);
        if (file == null || file.isEmpty()) throw RuleBroken.at("file", "bpmn.empty");
        try {
            return saved(body, processes.bring(id, version, file.getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Always to be saved, never run in the page. */
    @GetMapping("/{body}/processes/{id}/bpmn")
    ResponseEntity<byte[]> export(@PathVariable UUID id) {
        Process process = processes.get(id);
        var disposition = ContentDisposition.attachment()
                .filename(process.code() + ".bpmn", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(diagrams.of(process).bytes());
    }

    private static String saved(String body, Process process) {
        return "redirect:/" + body + process.path() + "?done=saved";
    }
}
