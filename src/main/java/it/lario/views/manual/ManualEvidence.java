package it.lario.views.manual;

import it.lario.ground.contributions.ClauseEvidence;
import it.lario.ground.contributions.ManualSection.Chapter;
import it.lario.ground.contributions.Said;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether the approved manual still says what the registers say: as a whole (7.5) and in its scope (4.3). */
@Component
class ManualEvidence implements ClauseEvidence {

    private final Editions editions;

    ManualEvidence(Editions editions) {
        this.editions = editions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(LocalDate today) {
        Edition last = editions.last();
        if (last == null)
            return List.of(new Evidence("7.5", State.MISSING, Said.of("/manual", "manual.evidence-missing")));
        Drift drift = editions.drift();
        return List.of(
                judged("7.5", last, drift.changes().size()),
                judged("4.3", last, drift.of(Chapter.SCOPE.name()).size()));
    }

    private static Evidence judged(String clause, Edition last, int changes) {
        return changes == 0
                ? new Evidence(
                        clause,
                        State.HOLDS,
                        Said.of(last.path(), "manual.evidence-holds", last.number(), last.approvedOn()))
                : new Evidence(
                        clause,
                        State.ATTENTION,
                        Said.of("/manual/changes", "manual.evidence-drift", last.number(), changes));
    }
}
