package it.lario.ground.terms;

import java.util.Optional;

/**
 * A rule of the law, or of good sense, that an event does not keep.
 *
 * @param event its place in the list given, from 0; -1 when one is missing
 */
public record TermProblem(Kind kind, int event) {

    /** What becomes of the event. */
    public enum Weight {
        /** It cannot be so: it is left out until somebody corrects it. */
        REFUSED,
        /** It happened, and changes nothing. */
        WITHOUT_EFFECT,
        /** It happened and counts, yet not as it should have. */
        IRREGULAR
    }

    public enum Kind {
        NO_START(Weight.REFUSED),
        SECOND_START(Weight.REFUSED),
        BEFORE_START(Weight.REFUSED),
        END_BEFORE_START(Weight.REFUSED),
        AFTER_END(Weight.REFUSED),
        SECOND_END(Weight.REFUSED),
        IN_FUTURE(Weight.REFUSED),
        NOTHING_ASKED(Weight.REFUSED),
        OBSERVATIONS_WITHOUT_NOTICE(Weight.REFUSED, Law.ART_10_BIS),
        SILENT_ASSENT_NOT_FORESEEN(Weight.REFUSED, Law.ART_20),
        SILENT_ASSENT_TOO_EARLY(Weight.REFUSED, Law.ART_20),
        SECOND_SUSPENSION(Weight.WITHOUT_EFFECT, Law.ART_2_C_7),
        SECOND_NOTICE(Weight.WITHOUT_EFFECT, Law.ART_10_BIS),
        NOTICE_EX_OFFICIO(Weight.WITHOUT_EFFECT, Law.ART_10_BIS),
        LATE_OBSERVATIONS(Weight.WITHOUT_EFFECT, Law.ART_10_BIS),
        STOP_AFTER_DUE(Weight.WITHOUT_EFFECT),
        AFTER_SILENT_ASSENT(Weight.WITHOUT_EFFECT, Law.ART_2_C_8_BIS),
        /** More was granted than the law lets, or the answer came after it: what the law lets is counted. */
        STOP_TOO_LONG(Weight.IRREGULAR),
        RESUMED_TOO_LATE(Weight.IRREGULAR, Law.ART_2_C_7),
        REJECTED_WITHOUT_NOTICE(Weight.IRREGULAR, Law.ART_10_BIS),
        REJECTED_BEFORE_OBSERVATIONS(Weight.IRREGULAR, Law.ART_10_BIS);

        private final Weight weight;
        private final Law law;

        Kind(Weight weight) {
            this(weight, null);
        }

        Kind(Weight weight, Law law) {
            this.weight = weight;
            this.law = law;
        }

        /** Empty for what good sense alone says. */
        public Optional<Law> law() {
            return Optional.ofNullable(law);
        }

        public Weight weight() {
            return weight;
        }
    }

    public Weight weight() {
        return kind.weight();
    }

    public String key() {
        return "terms.problem." + kind;
    }
}
