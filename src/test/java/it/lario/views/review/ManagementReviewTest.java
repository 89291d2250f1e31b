package it.lario.views.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.contributions.ReviewInput;
import it.lario.ground.kernel.Ids;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManagementReviewTest {

    private static final LocalDate HELD = LocalDate.of(2026, 2, 17);
    private final PersonRef chair = new PersonRef(Ids.next(), "Giulia Marchetti");
    private final PersonRef manager = new PersonRef(Ids.next(), "Anna Bianchi");

    private ManagementReview review(PersonRef... attendees) {
        return new ManagementReview(new Agenda(
                "Riesame 2025",
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                HELD,
                chair,
                List.of(attendees),
                null));
    }

    private static Minutes minutes(int decisions, String... silentCodes) {
        var silent = List.of(silentCodes);
        var inputs = Arrays.stream(ReviewInput.Input.values())
                .map(input -> new Minutes.Input(
                        input.code(),
                        "Elemento",
                        input.ordinal() % 2 == 0 && !silent.contains(input.code())
                                ? List.of(new Minutes.Line("tre audit", "/audits"))
                                : List.of(),
                        silent.contains(input.code()) ? " " : "Non ci sono stati casi."))
                .toList();
        var decided = new ArrayList<Minutes.Resolution>();
        for (int i = 1; i <= decisions; i++)
            decided.add(new Minutes.Resolution("1", i, "Assumere", "Risorse", "AZ 1", "/actions/1", "Greco", ""));
        return new Minutes("Riesame 2025", "", "", "", "", List.of(), null, inputs, decided);
    }

    @Test
    void signedByItsChairItNeverChangesAgain() {
        var review = review(manager);
        review.sign(chair, HELD, HELD, minutes(1));
        assertThat(review.open()).isFalse();
        assertThatThrownBy(review::requireOpen).hasMessage("review.signed-already");
        assertThatThrownBy(() -> review.sign(chair, HELD, HELD, minutes(1))).hasMessage("review.signed-already");
    }

    @Test
    void anInputWithNeitherFactsNorReasonStopsTheSignatureAndIsNamed() {
        assertThatThrownBy(() -> review(manager).sign(chair, HELD, HELD, minutes(1, "b", "c5")))
                .hasMessage("review.inputs-silent")
                .satisfies(refused ->
                        assertThat(((RuleBroken) refused).arguments()).containsExactly("b) Elemento; c) 5 Elemento"));
    }

    @Test
    void aReasonIsEnoughWhereNoRegisterHasFacts() {
        assertThatCode(() -> review(manager).sign(chair, HELD, HELD, minutes(1)))
                .doesNotThrowAnyException();
    }

    @Test
    void aReviewWithoutDecisionsOrAttendeesIsNotSigned() {
        assertThatThrownBy(() -> review(manager).sign(chair, HELD, HELD, minutes(0)))
                .hasMessage("review.no-decision");
        assertThatThrownBy(() -> review().sign(chair, HELD, HELD, minutes(1))).hasMessage("review.no-attendees");
    }

    @Test
    void onlyTheChairSigns() {
        assertThatThrownBy(() -> review(manager).sign(manager, HELD, HELD, minutes(1)))
                .hasMessage("review.only-the-chair");
    }

    @Test
    void theSignatureComesAfterTheMeetingAndNotInTheFuture() {
        assertThatThrownBy(() -> review(manager).sign(chair, HELD.minusDays(1), HELD, minutes(1)))
                .hasMessage("review.signed-before-held");
        assertThatThrownBy(() -> review(manager).sign(chair, HELD.plusDays(1), HELD, minutes(1)))
                .hasMessage("review.in-the-future");
    }

    @Test
    void whatIsMissingIsListedWithThePageThatCuresIt() {
        var review = review();
        assertThat(review.obstacles(minutes(0, "d"), HELD.minusDays(1)))
                .extracting(said -> said.key())
                .containsExactly(
                        "review.input-silent", "review.no-decision", "review.no-attendees", "review.not-held-yet");
        assertThat(review.obstacles(minutes(0, "d"), HELD).get(0).path()).isEqualTo(review.path() + "/inputs/d");
    }

    @Test
    void aPeriodHasAnOrder() {
        assertThatThrownBy(() -> new ManagementReview(
                        new Agenda("Riesame", HELD, HELD.minusDays(1), HELD, chair, List.of(), null)))
                .hasMessage("review.period-upside-down");
    }
}
