package it.lario.registers.risks;

import it.lario.foundations.improvement.Action;
import it.lario.foundations.improvement.Plan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** An action as people plan it from a risk or an opportunity: its kind follows from where it is planned. */
record TreatmentForm(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 4000) String description,
        @NotNull UUID owner,
        @NotNull LocalDate dueOn,
        @NotBlank @Size(max = 2000) String criterion,
        @NotNull LocalDate checkOn) {

    Plan plan(Action.Kind kind) {
        return new Plan(kind, title, description == null ? "" : description, owner, dueOn, criterion, checkOn);
    }
}
