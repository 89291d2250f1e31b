package it.lario.ground.terms;

/** What a statement about a term rests on: articles of L. 241/1990 unless named otherwise. */
public enum Law {
    ART_2_C_2,
    ART_2_C_3,
    ART_2_C_4,
    ART_2_C_4_BIS,
    ART_2_C_6,
    ART_2_C_7,
    ART_2_C_8_BIS,
    ART_2_C_9_TER,
    ART_2_C_9_QUINQUIES,
    ART_10_BIS,
    ART_14_BIS,
    ART_16,
    ART_17,
    ART_20,
    CIVIL_CODE_2963,
    /** The regulation of the body for its procedures. */
    OWN_RULES,
    /** A law on procedures of this kind. */
    OTHER_LAW;

    public String key() {
        return "terms.law." + name();
    }
}
