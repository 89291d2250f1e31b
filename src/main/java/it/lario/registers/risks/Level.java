package it.lario.registers.risks;

/** How much a risk weighs: probability × impact in four classes. UNRATED waits for its first evaluation. */
public enum Level {
    UNRATED(1),
    LOW(12),
    MEDIUM(6),
    HIGH(3),
    CRITICAL(1);

    static final int SCALE = 5;

    private final int months;

    Level(int months) {
        this.months = months;
    }

    /** Both from 1 to 5: 1-4 low, 5-9 medium, 10-14 high, 15-25 critical. */
    public static Level of(int probability, int impact) {
        int score = probability * impact;
        if (score >= 15) return CRITICAL;
        if (score >= 10) return HIGH;
        return score >= 5 ? MEDIUM : LOW;
    }

    /** Months within which a risk of this level is looked at again. */
    public int months() {
        return months;
    }

    /** A level that asks for treatment, or for a reasoned acceptance. */
    public boolean grave() {
        return this == HIGH || this == CRITICAL;
    }
}
