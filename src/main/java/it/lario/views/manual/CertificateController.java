package it.lario.views.manual;

import it.lario.ground.journal.Journal;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The certificates shown in the last chapter. */
@Controller
class CertificateController {

    record CertificateForm(
            @NotBlank @Size(max = 100) String number,
            @NotBlank @Size(max = 200) String certifier,
            @NotNull LocalDate validFrom,
            @NotNull LocalDate validTo,
            @NotBlank @Size(max = 4000) String scope) {}

    private final Manual manual;
    private final People people;
    private final Journal journal;

    CertificateController(Manual manual, People people, Journal journal) {
        this.manual = manual;
        this.people = people;
        this.journal = journal;
    }

    @GetMapping("/{body}/manual/certificates/new")
    String blank(Model model) {
        return form(null, model);
    }

    @PostMapping("/{body}/manual/certificates")
    String certify(@PathVariable String body, @Valid CertificateForm form) {
        return saved(
                body, manual.certify(form.number(), form.certifier(), form.validFrom(), form.validTo(), form.scope()));
    }

    @GetMapping("/{body}/manual/certificates/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("certificate", manual.certificate(id));
        model.addAttribute("history", journal.of(id));
        model.addAttribute("mayWrite", manual.mayWrite());
        return "views/manual/certificate";
    }

    @GetMapping("/{body}/manual/certificates/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        return form(manual.certificate(id), model);
    }

    @PostMapping("/{body}/manual/certificates/{id}")
    String change(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid CertificateForm form) {
        return saved(
                body,
                manual.recertify(
                        id, version, form.number(), form.certifier(), form.validFrom(), form.validTo(), form.scope()));
    }

    private String form(Certificate certificate, Model model) {
        people.require(Role.QUALITY_MANAGER);
        model.addAttribute("certificate", certificate);
        return "views/manual/certificate-form";
    }

    private static String saved(String body, Certificate certificate) {
        return "redirect:/" + body + certificate.path() + "?done=saved";
    }
}
