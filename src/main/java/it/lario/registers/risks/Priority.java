package it.lario.registers.risks;

/** How soon an opportunity deserves attention: benefit × feasibility in four classes. UNRATED waits for an evaluation. */
public enum Priority {
    UNRATED,
    LOW,
    MEDIUM,
    HIGH,
    TOP;

    static final int SCALE = 5;

    /** Both from 1 to 5, cut where the classes of risk are: 1-4, 5-9, 10-14, 15-25. */
    public static Priority of(int benefit, int feasibility) {
        int score = benefit * feasibility;
        if (score >= 15) return TOP;
        if (score >= 10) return HIGH;
        return score >= 5 ? MEDIUM : LOW;
    }
}
