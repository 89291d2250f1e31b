package it.lario.ground.terms;

/** How a case ended. */
public enum Outcome {
    EXPRESS,
    REJECTED,
    SILENT_ASSENT,
    WITHDRAWN,
    ARCHIVED;

    public String key() {
        return "terms.outcome." + name();
    }
}
