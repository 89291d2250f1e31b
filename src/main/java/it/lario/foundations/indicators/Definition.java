package it.lario.foundations.indicators;

import it.lario.ground.kernel.RuleBroken;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What an indicator is. Purpose, service, target, clause and duty may be null; so are denominator and {@code per} where
 * the kind has none.
 *
 * @param baseline how many first points make the limits
 * @param provenance where the figures are taken from
 */
public record Definition(
        String code,
        String name,
        String purpose,
        UUID service,
        UUID owner,
        Kind kind,
        String numerator,
        String denominator,
        Integer per,
        String unit,
        Direction direction,
        Frequency frequency,
        Chart chart,
        BigDecimal target,
        int baseline,
        String clause,
        String duty,
        String provenance) {

    /** UP: a higher figure is better. DOWN: a lower one is. */
    public enum Direction {
        UP,
        DOWN
    }

    public Definition {
        if (!kind.divides()) denominator = null;
        if (kind != Kind.RATE) per = null;
    }

    /** @throws RuleBroken at the field that the kind asks for, or does not go with */
    void require() {
        boolean blank = denominator == null || denominator.isBlank();
        if (kind.divides() && blank) throw RuleBroken.at("denominator", "indicators.denominator-missing");
        if (kind == Kind.RATE && per == null) throw RuleBroken.at("per", "indicators.per-missing");
        if (!kind.charts().contains(chart)) throw RuleBroken.at("chart", "indicators.chart-unfit." + kind);
    }
}
