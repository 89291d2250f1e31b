package it.lario.registers.objectives;

import static it.lario.registers.objectives.Sample.RIVA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CascadeTest {

    private final Objective top = objective("Strategico", null);
    private final Objective middle = objective("Operativo", top.id());
    private final Objective low = objective("Di ufficio", middle.id());
    private final Objective alone = objective("Da solo", null);
    private final Cascade cascade = new Cascade(List.of(alone, low, middle, top));

    @Test
    void isATreeFromThoseThatServeNoOther() {
        var branches = cascade.branches();
        assertThat(branches).extracting(branch -> branch.objective().title()).containsExactly("Da solo", "Strategico");
        assertThat(branches.get(1).below().get(0).below().get(0).objective()).isEqualTo(low);
        assertThat(cascade.below(middle.id()))
                .singleElement()
                .extracting(Cascade.Branch::objective)
                .isEqualTo(low);
        assertThat(cascade.above(low.id())).containsExactly(top, middle);
    }

    @Test
    void offersNothingThatAlreadyServesTheObjective() {
        assertThat(cascade.offered(middle)).containsExactly(alone, top);
        assertThat(cascade.isWithin(low.id(), top.id())).isTrue();
        assertThat(cascade.isWithin(alone.id(), top.id())).isFalse();
    }

    @Test
    void showsEachOnceEvenWhenTwoServeEachOther() {
        var one = objective("Uno", low.id());
        low.describe(goal("Di ufficio", one.id()), RIVA);
        var circular = new Cascade(List.of(one, low));
        assertThat(circular.branches())
                .singleElement()
                .extracting(Cascade.Branch::objective)
                .isEqualTo(one);
        assertThat(circular.above(one.id())).hasSizeLessThanOrEqualTo(2);
    }

    private static Objective objective(String title, UUID parent) {
        return new Objective(goal(title, parent), RIVA);
    }

    private static Goal goal(String title, UUID parent) {
        return new Goal(
                title,
                null,
                null,
                Category.STRATEGIC,
                RIVA.id(),
                parent,
                Sample.START,
                Sample.DUE,
                ObjectiveSheet.EMPTY,
                List.of());
    }
}
