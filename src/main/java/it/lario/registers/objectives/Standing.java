package it.lario.registers.objectives;

import java.math.BigDecimal;

/** How an objective stands at its last check. No check is not a zero: it is NOT_MEASURED. */
public enum Standing {
    NOT_MEASURED,
    REACHED,
    NEAR,
    FAR;

    private static final BigDecimal NEARLY = new BigDecimal("0.9");

    /** @param attainment share of the way to the target, 1 is the target; null when nothing was measured */
    public static Standing of(BigDecimal attainment) {
        if (attainment == null) return NOT_MEASURED;
        if (attainment.compareTo(BigDecimal.ONE) >= 0) return REACHED;
        return attainment.compareTo(NEARLY) >= 0 ? NEAR : FAR;
    }
}
