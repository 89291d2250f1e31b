package it.lario.foundations.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.kernel.Ids;
import it.lario.ground.kernel.Stale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MemberTest {

    private static final UUID ID = Ids.next();

    @Test
    void whatOtherBodiesKnowIsNotOneBodysToChange() {
        assertThatThrownBy(() -> member(true).requireOurs()).hasMessage("organisation.account-elsewhere");
        member(false).requireOurs();
    }

    @Test
    void nobodyShutsThemselvesOut() {
        assertThatThrownBy(() -> member(false).requireOther(ID)).hasMessage("organisation.account-own");
        member(false).requireOther(Ids.next());
    }

    @Test
    void onlyWhoBelongsToSeveralBodiesCorrectsTheirOwnName() {
        assertThatThrownBy(() -> member(false).requireOwnName("Anna Verdi"))
                .hasMessage("organisation.profile.name-by-office");
        member(false).requireOwnName("Anna Bianchi ");
        member(true).requireOwnName("Anna Verdi");
    }

    @Test
    void whoeverComesSecondSeesWhatTheFirstWrote() {
        assertThatThrownBy(() -> member(false).expect(2))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.version()).isEqualTo(3));
    }

    private static Member member(boolean elsewhere) {
        return new Member(ID, 3, "anna.bianchi", "Anna Bianchi", "", true, elsewhere);
    }
}
