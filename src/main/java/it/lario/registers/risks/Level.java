package it.lario.registers.risks;

/** How much a risk weighs: probability × impact in four classes. UNRATED waits for its first evaluation. */
public enum Level {
    UNRATED(1, 0),
    LOW(12, 1),
    MEDIUM(6, 5),
    HIGH(3, 10),
    CRITICAL(1, 15);

    static final int SCALE = 5;

    private final int months;
    private final int from;

    Level(int months, int from) {
        this.months = months;
        this.from = from;
    }

    /** Both from 1 to 5: 1-4 low, 5-9 medium, 10-14 high, 15-25 critical. */
    public static Level of(int probability, int impact) {
        Level found = UNRATED;
        for (Level level : values()) if (probability * impact >= level.from) found = level;
        return found;
    }

    /** The lowest product of probability and impact with this level. */
    int from() {
        return from;
    }

    /** The highest one. */
    int to() {
        return this == CRITICAL ? SCALE * SCALE : values()[ordinal() + 1].from - 1;
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
