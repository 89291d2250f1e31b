package it.lario.ground.contributions;

import java.time.LocalDate;
import java.util.List;

/** What a register says to one input of the management review (ISO 9001, 9.3.2) for a period. */
public interface ReviewInput {

    /** The inputs of 9.3.2 in their order, numbered as there. */
    enum Input {
        PREVIOUS_ACTIONS("a"),
        CHANGES("b"),
        SATISFACTION("c1"),
        OBJECTIVES("c2"),
        PROCESSES("c3"),
        NONCONFORMITIES("c4"),
        MEASUREMENTS("c5"),
        AUDITS("c6"),
        PROVIDERS("c7"),
        RESOURCES("d"),
        RISK_ACTIONS("e"),
        IMPROVEMENT("f");

        private final String code;

        Input(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public String key() {
            return "contributions.input." + code;
        }
    }

    Input input();

    /** Facts of the period, both days included; empty when the register has nothing to say. */
    List<Said> facts(LocalDate from, LocalDate to);
}
