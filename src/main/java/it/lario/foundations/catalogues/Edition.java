package it.lario.foundations.catalogues;

import java.util.List;
import java.util.Optional;

/** One edition of the standard. A draft is shown as such and never used for records. */
public record Edition(String standard, String code, Text label, Status status, List<Clause> clauses) {

    /** Whether the edition binds. */
    public enum Status {
        IN_FORCE,
        DRAFT
    }

    public boolean draft() {
        return status == Status.DRAFT;
    }

    public Optional<Clause> find(String code) {
        return clauses.stream().filter(clause -> clause.code().equals(code)).findFirst();
    }
}
