package it.lario.foundations.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.people.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ExternalDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final PersonRef OWNER = new PersonRef(UUID.randomUUID(), "Anna Bianchi");
    private static final UUID PROCEDURE = UUID.randomUUID();

    private final ExternalDocument law = new ExternalDocument(card(List.of(PROCEDURE, PROCEDURE)), OWNER);

    @Test
    void namesEachDependentDocumentOnce() {
        assertThat(law.documents()).containsExactly(PROCEDURE);
    }

    @Test
    void aCheckMovesTheNextOne() {
        law.check(TODAY, TODAY.plusYears(1));
        assertThat(law.checkedOn()).isEqualTo(TODAY);
        assertThat(law.checkOn()).isEqualTo(TODAY.plusYears(1));
        refused("sources.next-before-check", () -> law.check(TODAY, TODAY));
    }

    @Test
    void aChangeConcernsTheDocumentsThatRestedOnItThatDay() {
        var change = new SourceChange(law, "Termine dimezzato", TODAY, OWNER, TODAY);
        law.describe(card(List.of()), OWNER);
        assertThat(change.concerns(PROCEDURE)).isTrue();
        assertThat(change.concerns(UUID.randomUUID())).isFalse();
    }

    @Test
    void onceNoLongerFollowedItStaysAsItWas() {
        law.repeal(TODAY, "Abrogata");
        refused("sources.repealed-already", () -> law.describe(card(List.of()), OWNER));
        refused("sources.repealed-already", () -> law.check(TODAY, TODAY.plusYears(1)));
        refused("sources.repealed-already", () -> law.repeal(TODAY, "Abrogata"));
        refused("sources.repealed-already", () -> new SourceChange(law, "Altro", TODAY, OWNER, TODAY));
    }

    private static ExternalDocument.Card card(List<UUID> documents) {
        return new ExternalDocument.Card(
                "Legge sul procedimento",
                ExternalDocument.Kind.LAW,
                "Stato",
                "urn:nir:stato:legge:1990-08-07;241",
                TODAY.minusYears(1),
                OWNER.id(),
                documents,
                TODAY.plusDays(30));
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step).hasMessage(key);
    }
}
