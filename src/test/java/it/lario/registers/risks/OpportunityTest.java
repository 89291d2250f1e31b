package it.lario.registers.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.registers.risks.Opportunity.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpportunityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final PersonRef owner = new PersonRef(UUID.randomUUID(), "Silvia Riva");
    private final Opportunity opportunity = new Opportunity(
            new Opportunity.Description("Videochiamata", "Meno attese", null, owner.id(), TODAY), owner);

    @Test
    void hasThePriorityOfItsLatestEvaluation() {
        evaluate(TODAY.minusMonths(2), 5, 4);
        evaluate(TODAY.minusMonths(8), 1, 1);
        assertThat(opportunity.priority()).isEqualTo(Priority.TOP);
        assertThat(opportunity.reviewOn()).isEqualTo(TODAY.minusMonths(2).plusMonths(12));
    }

    @Test
    void isNotSeizedWithoutAnActionThatProvedItsEffect() {
        assertThatThrownBy(() -> opportunity.seize("Fatto", List.of())).isInstanceOf(RuleBroken.class);
        assertThat(opportunity.status()).isEqualTo(Status.OPEN);
    }

    @Test
    void mayBeDroppedAndTakenUpAgain() {
        opportunity.drop("Nessuna risorsa", List.of());
        assertThatThrownBy(() -> evaluate(TODAY, 1, 1)).isInstanceOf(RuleBroken.class);
        opportunity.reopen();
        assertThat(opportunity.status()).isEqualTo(Status.OPEN);
        assertThat(opportunity.outcome()).isNull();
    }

    private void evaluate(LocalDate on, int benefit, int feasibility) {
        opportunity.evaluate(
                new OpportunityEvaluation.Rating(on, benefit, feasibility, "Strumenti presenti"), owner, TODAY);
    }
}
