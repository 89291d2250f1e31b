package it.lario.foundations.indicators;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class CommentController {

    record CommentForm(
            LocalDate about, @NotBlank @Size(max = 2000) String comment) {}

    private final IndicatorComments comments;

    CommentController(IndicatorComments comments) {
        this.comments = comments;
    }

    @PostMapping("/{body}/indicators/{id}/comments")
    String say(@PathVariable String body, @PathVariable UUID id, @Valid CommentForm form) {
        return "redirect:/" + body
                + comments.say(id, form.about(), form.comment()).path() + "?done=saved";
    }
}
