package it.lario.registers.context;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Why something no longer matters, and since when. */
record ClosingForm(
        @NotBlank @Size(max = 2000) String closingReason,
        @NotNull LocalDate closedOn) {}
