package it.lario.ground.statistics;

/** What a control chart is drawn of, and how its points scatter when nothing changes. */
public enum ChartType {
    /** Single values (X of XmR). */
    INDIVIDUALS(Shape.NORMAL),
    /** Differences of neighbours (mR of XmR). */
    MOVING_RANGES(Shape.OVERLAPPING),
    /** Means of equal groups (X̄ of X̄–R). */
    MEANS(Shape.NORMAL),
    /** Ranges of equal groups (R of X̄–R). */
    RANGES(Shape.BALANCED),
    /** Shares of cases. */
    P(Shape.BALANCED),
    /** Numbers of cases out of always as many. */
    NP(Shape.BALANCED),
    /** Events for a quantity. */
    U(Shape.BALANCED),
    /** Events for always the same quantity. */
    C(Shape.BALANCED),
    /** Shares that scatter more, or less, than chance (Laney p′). */
    LANEY_P(Shape.BALANCED),
    /** Events for a quantity that scatter more, or less, than chance (Laney u′). */
    LANEY_U(Shape.BALANCED),
    /** Cases or days between rare events. */
    G(Shape.SKEWED);

    private final Shape shape;

    ChartType(Shape shape) {
        this.shape = shape;
    }

    Shape shape() {
        return shape;
    }

    /** How points scatter: each allows what those above it allow, and more. */
    enum Shape {
        /**
         * Each point shares a value with the next, so even independent values make runs: only the limits can be asked.
         */
        OVERLAPPING,
        /**
         * Points are independent, so their order can be asked too; but far more than half lie below the mean (63 % of
         * geometric ones): eight in a row on that side are no signal.
         */
        SKEWED,
        /**
         * About half of the points lie on each side, so runs can be asked; but in steps, and not in a normal bell. Only
         * where zero, or the whole, is at least √5 standard deviations away: where five events, and five cases without,
         * are expected. Of fewer most points lie on one side: a counter with one complaint in two months would have a
         * run of zeros every year. A design choice of this project, after the usual condition for the normal bell.
         */
        BALANCED,
        /** Close enough to a normal bell, with the same limits throughout, to ask how many lie in which zone. */
        NORMAL
    }
}
