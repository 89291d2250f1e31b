package it.lario.ground.pages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps and forgets a person's own views of the lists. */
@Controller
class SavedViewController {

    record ViewForm(
            @NotBlank @Size(max = 200) String path,
            @NotBlank @Size(max = 80) String name,
            @NotBlank @Size(max = 2000) String query) {}

    private final SavedViews views;

    SavedViewController(SavedViews views) {
        this.views = views;
    }

    @PostMapping("/{body}/views")
    String keep(@PathVariable String body, @Valid ViewForm form) {
        views.keep(form.path(), form.name().strip(), form.query());
        return "redirect:/" + body + form.path() + "?" + form.query() + "&done=saved";
    }

    @PostMapping("/{body}/views/{id}/removal")
    String forget(@PathVariable String body, @PathVariable UUID id) {
        return "redirect:/" + body + views.forget(id) + "?done=saved";
    }
}
