package it.lario.foundations.indicators;

import it.lario.foundations.indicators.Definition.Direction;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;

/** The form of an indicator's definition; the reason is asked for when what is counted changes. */
record IndicatorForm(
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 2000) String purpose,
        UUID service,
        @NotNull UUID owner,
        @NotNull Kind kind,
        @NotBlank @Size(max = 500) String numerator,
        @Size(max = 500) String denominator,
        @Min(1) @Max(1_000_000) Integer per,
        @NotBlank @Size(max = 60) String unit,
        @NotNull Direction direction,
        @NotNull Frequency frequency,
        @NotNull Chart chart,

        @Digits(integer = 12, fraction = 4) BigDecimal target,

        @NotNull @Min(12) @Max(120) Integer baseline,
        String clause,
        @Size(max = 300) String duty,
        @NotBlank @Size(max = 500) String provenance,
        @Size(max = 2000) String reason) {

    Definition definition() {
        return new Definition(
                code.strip(),
                name,
                purpose,
                service,
                owner,
                kind,
                numerator,
                denominator,
                per,
                unit,
                direction,
                frequency,
                chart,
                target,
                baseline,
                clause == null || clause.isBlank() ? null : clause,
                duty,
                provenance);
    }
}
