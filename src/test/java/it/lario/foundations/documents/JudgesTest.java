package it.lario.foundations.documents;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.ground.kernel.Ids;
import it.lario.ground.people.Actor;
import it.lario.ground.people.Actor.Held;
import it.lario.ground.people.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JudgesTest {

    private static final UUID UNIT = Ids.next();
    private final Actor liaison = actor(Role.QUALITY_LIAISON, UNIT);
    private final Actor elsewhere = actor(Role.QUALITY_LIAISON, Ids.next());
    private final Actor executive = actor(Role.EXECUTIVE, UNIT);
    private final Actor manager = actor(Role.QUALITY_MANAGER, null);
    private final Actor top = actor(Role.TOP_MANAGEMENT, null);

    @Test
    void aTextWaitsForThoseWhoMayVerifyItButNotForItsAuthor() {
        var judges = new Judges(UNIT, liaison.id(), null);
        assertThat(List.of(executive, manager)).allMatch(judges::awaitVerification);
        assertThat(List.of(liaison, elsewhere, top)).noneMatch(judges::awaitVerification);
    }

    @Test
    void theQualityManagerApprovesOnlyWhatOthersWroteAndVerified() {
        assertThat(new Judges(UNIT, liaison.id(), executive.id()).mayApprove(manager))
                .isTrue();
        assertThat(new Judges(UNIT, manager.id(), executive.id()).mayApprove(manager))
                .isFalse();
        assertThat(new Judges(UNIT, liaison.id(), manager.id()).mayApprove(manager))
                .isFalse();
        assertThat(List.of(top, executive)).allMatch(new Judges(UNIT, liaison.id(), manager.id())::mayApprove);
        assertThat(new Judges(UNIT, manager.id(), null).mayApprove(liaison)).isFalse();
    }

    private static Actor actor(Role role, UUID unit) {
        return new Actor(Ids.next(), role.name(), List.of(new Held(role, unit)));
    }
}
