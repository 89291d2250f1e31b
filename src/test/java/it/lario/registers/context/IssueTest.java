package it.lario.registers.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IssueTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final PersonRef RIVA = new PersonRef(UUID.randomUUID(), "Silvia Riva");
    private static final Issue.Text TEXT =
            new Issue.Text("Ricambio del personale", Issue.Kind.INTERNAL, "Uscite", "Tempi più lunghi", RIVA.id());
    private static final Issue.Decision RELEVANT = new Issue.Decision(true, "Due eventi spostati");

    private final Issue issue = new Issue(TEXT, RIVA, TODAY.minusYears(1), TODAY.minusDays(1), TODAY);
    private final Issue climate =
            Issue.onClimate(TEXT, RIVA, RELEVANT, RIVA, TODAY.minusDays(30), TODAY.plusDays(30), TODAY);

    @Test
    void isOverdueFromTheDayAfterItsReview() {
        assertThat(issue.overdue(TODAY)).isTrue();
        assertThat(issue.overdue(TODAY.minusDays(1))).isFalse();
    }

    @Test
    void aReviewMovesTheNextOneForward() {
        issue.confirm(TODAY, TODAY.plusYears(1), TODAY);
        assertThat(issue.overdue(TODAY)).isFalse();
        assertThat(issue.reviewedOn()).isEqualTo(TODAY);
        assertThat(issue.reviewOn()).isEqualTo(TODAY.plusYears(1));
    }

    @Test
    void theNextReviewMustBeAfterToday() {
        refused("context.next-not-after-today", () -> issue.confirm(TODAY, TODAY, TODAY));
    }

    @Test
    void isNotReviewedInTheFutureNorBeforeTheLastReview() {
        refused("context.in-the-future", () -> issue.confirm(TODAY.plusDays(1), TODAY.plusYears(1), TODAY));
        issue.confirm(TODAY, TODAY.plusYears(1), TODAY);
        refused("context.reviewed-before-last", () -> issue.confirm(TODAY.minusDays(1), TODAY.plusYears(1), TODAY));
    }

    @Test
    void mustBeReviewedAfterItWasIdentified() {
        refused("context.review-before-identified", () -> new Issue(TEXT, RIVA, TODAY, TODAY, TODAY));
    }

    @Test
    void isNotIdentifiedInTheFuture() {
        refused("context.in-the-future", () -> new Issue(TEXT, RIVA, TODAY.plusDays(1), TODAY.plusYears(1), TODAY));
    }

    @Test
    void staysAsItWasOnceItNoLongerMatters() {
        issue.close("Concorso concluso", TODAY, TODAY);
        assertThat(issue.open()).isFalse();
        assertThat(issue.overdue(TODAY)).isFalse();
        refused("context.closed", () -> issue.describe(TEXT, RIVA));
        refused("context.closed", () -> issue.confirm(TODAY, TODAY.plusYears(1), TODAY));
        refused("context.closed", () -> issue.close("Ancora", TODAY, TODAY));
    }

    @Test
    void theClimateIsDecidedAnewAndNeverConfirmedInPassing() {
        refused("context.climate-is-decided", () -> climate.confirm(TODAY, TODAY.plusYears(1), TODAY));
        climate.decide(new Issue.Decision(false, "Nessun effetto"), RIVA, TODAY, TODAY.plusYears(1), TODAY);
        assertThat(climate.relevant()).isFalse();
        assertThat(climate.decidedOn()).isEqualTo(TODAY);
    }

    @Test
    void theDecisionOnTheClimateNeverGoes() {
        refused("context.climate-stays", () -> climate.close("Non serve", TODAY, TODAY));
    }

    @Test
    void onlyTheIssueOnTheClimateCarriesTheDecision() {
        refused("context.not-climate", () -> issue.decide(RELEVANT, RIVA, TODAY, TODAY.plusYears(1), TODAY));
    }

    static void refused(String key, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOf(RuleBroken.class).hasMessage(key);
    }
}
