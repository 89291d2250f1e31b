package it.lario.ground.terms;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What stops the clock of a term, for how many days at most, and by which article. */
public enum Stop {
    /** Information or certificates that no administration holds: once. */
    SUSPENSION(30, 30, Law.ART_2_C_7),
    /** The request is incomplete: until it is complete. */
    REGULARISATION(0, 0, Law.OWN_RULES),
    /** Reasons against the request were told: ten days to answer, ten more after the answer. */
    REJECTION_NOTICE(10, 10, Law.ART_10_BIS),
    /** A body that must be heard. */
    OPINION(20, 20, Law.ART_16),
    /** A body that must judge a technical question. */
    EVALUATION(90, 90, Law.ART_17),
    /** Several administrations decide together: longer for environment, landscape, heritage and health. */
    CONFERENCE(45, 90, Law.ART_14_BIS);

    /** Those that stop the clock only where the rule of the procedure says so. */
    public static final Set<Stop> EXTRA = Collections.unmodifiableSet(EnumSet.of(OPINION, EVALUATION, CONFERENCE));

    private final int usual;
    private final int longest;
    private final Law law;

    Stop(int usual, int longest, Law law) {
        this.usual = usual;
        this.longest = longest;
        this.law = law;
    }

    /** Days it lasts at most; 0 when nothing but the answer ends it. */
    public int longest() {
        return longest;
    }

    public Law law() {
        return law;
    }

    public String key() {
        return "terms.stop." + name();
    }

    /** Days after which the clock runs again by itself, given those granted; 0 when it never does. */
    int limit(int granted) {
        return granted > 0 ? Math.min(granted, longest) : usual;
    }
}
