package it.lario.registers.context;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A look at something that proved still true. */
record ReviewForm(
        @NotBlank @Size(max = 4000) String note,
        @NotNull LocalDate reviewedOn,
        @NotNull LocalDate nextOn) {}
