package it.lario.foundations.catalogues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.kernel.NotFound;
import org.junit.jupiter.api.Test;

class EditionsTest {

    private final Clauses clauses = new Clauses();

    @Test
    void aClauseInForceLeadsToWhatItBecomesInTheDraft() {
        assertThat(clauses.counterparts(clauses.inForce(), "6.1"))
                .extracting(other -> other.clause().code())
                .contains("6.1.2", "6.1.3");
    }

    @Test
    void aClauseOfTheDraftLeadsBackToWhatItWas() {
        var was = clauses.counterparts(clauses.edition("2026"), "6.1.2");
        assertThat(was).hasSize(1);
        assertThat(was.get(0).edition()).isEqualTo(clauses.inForce());
        assertThat(was.get(0).clause().code()).isEqualTo("6.1");
    }

    @Test
    void everyClauseInForceIsOnTheMap() {
        assertThat(clauses.inForce().clauses())
                .allSatisfy(clause -> assertThat(clauses.counterparts(clauses.inForce(), clause.code()))
                        .isNotEmpty());
    }

    @Test
    void thereIsNoOtherEdition() {
        assertThatThrownBy(() -> clauses.edition("1999")).isInstanceOf(NotFound.class);
    }
}
