package it.lario.ground.contributions;

import java.time.LocalDate;
import java.util.List;

/** What a register proves of a clause of ISO 9001 today. */
public interface ClauseEvidence {

    /** How the evidence stands, from good to bad. */
    enum State {
        HOLDS,
        ATTENTION,
        MISSING
    }

    record Evidence(String clause, State state, Said said) {}

    List<Evidence> evidence(LocalDate today);
}
