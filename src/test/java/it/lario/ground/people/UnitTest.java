package it.lario.ground.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final Unit unit = new Unit("Ufficio Viabilità", null);

    @Test
    void closesOnceAndNotBeforeItStoppedWorking() {
        assertThatThrownBy(() -> unit.close(TODAY.plusDays(1), TODAY)).hasMessage("people.unit-closes-later");
        unit.close(TODAY, TODAY);
        assertThat(unit.open()).isFalse();
        assertThatThrownBy(() -> unit.close(TODAY, TODAY)).hasMessage("people.unit-closed");
    }

    @Test
    void isNotDescribedAnewWhileClosed() {
        unit.close(TODAY, TODAY);
        assertThatThrownBy(() -> unit.describe("Altro nome", null)).hasMessage("people.unit-closed");
        unit.reopen();
        unit.describe("Altro nome", null);
        assertThat(unit.name()).isEqualTo("Altro nome");
        assertThatThrownBy(unit::reopen).hasMessage("people.unit-open");
    }
}
