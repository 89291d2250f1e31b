package it.lario.foundations.improvement;

import it.lario.foundations.processes.Processes;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import it.lario.ground.people.Units;
import it.lario.ground.tenancy.Counters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nonconformities: anybody at work may report one, the quality office and the unit concerned treat it. */
@Service
@Transactional
public class Nonconformities {

    private final NonconformityRepository nonconformities;
    private final Actions actions;
    private final Links links;
    private final Units units;
    private final Processes processes;
    private final People people;
    private final Counters counters;
    private final Journal journal;

    Nonconformities(
            NonconformityRepository nonconformities,
            Actions actions,
            Links links,
            Units units,
            Processes processes,
            People people,
            Counters counters,
            Journal journal) {
        this.nonconformities = nonconformities;
        this.actions = actions;
        this.links = links;
        this.units = units;
        this.processes = processes;
        this.people = people;
        this.counters = counters;
        this.journal = journal;
    }

    public Nonconformity report(Report report) {
        people.requireWorking();
        requireKnown(report);
        PersonRef reporter = people.current().ref();
        int number = counters.next("nonconformity " + report.reportedOn().getYear());
        var nonconformity = nonconformities.save(new Nonconformity(report, reporter, number));
        journal.note("improvement.reported", nonconformity);
        return nonconformity;
    }

    public Nonconformity describe(UUID id, int version, Report report) {
        Nonconformity nonconformity = treated(id);
        nonconformity.expect(version);
        requireKnown(report);
        var before = nonconformity.fields();
        nonconformity.describe(report);
        journal.noteEdit("improvement.described", nonconformity, before);
        return nonconformity;
    }

    public Nonconformity contain(UUID id, String containment, UUID by, LocalDate on) {
        Nonconformity nonconformity = treated(id);
        nonconformity.contain(containment, people.named("containedBy", by), on);
        journal.note("improvement.contained", nonconformity, "improvement.containment", containment);
        return nonconformity;
    }

    public Nonconformity analyse(UUID id, String extent, List<String> whys, String rootCause) {
        Nonconformity nonconformity = treated(id);
        nonconformity.analyse(extent, whys, rootCause);
        journal.note("improvement.analysed", nonconformity, "improvement.rootCause", rootCause);
        return nonconformity;
    }

    /** Plans an action against the causes found: from now on its result decides. */
    public Action plan(UUID id, Plan plan) {
        Nonconformity nonconformity = treated(id);
        nonconformity.treat();
        Action action = actions.plan(plan, new Origin(nonconformity.label(), nonconformity.path()));
        links.link(nonconformity.id(), action.id());
        journal.note("improvement.action-planned", nonconformity, "improvement.action", action.label());
        return action;
    }

    public Nonconformity close(UUID id) {
        Nonconformity nonconformity = get(id);
        people.require(Role.QUALITY_MANAGER);
        nonconformity.close(actions(id), Rome.today());
        journal.note("improvement.closed-step", nonconformity);
        return nonconformity;
    }

    @Transactional(readOnly = true)
    public Nonconformity get(UUID id) {
        return nonconformities.findById(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<Action> actions(UUID nonconformity) {
        return actions.all(links.actionsOf(nonconformity));
    }

    /** May the person at work treat it: the same answer that opens the door and shows the forms. */
    public boolean mayTreat(Nonconformity nonconformity) {
        var actor = people.current();
        return actor.is(Role.QUALITY_MANAGER)
                || actor.isFor(nonconformity.unitId(), Role.EXECUTIVE, Role.QUALITY_LIAISON);
    }

    private void requireKnown(Report report) {
        if (report.unit() != null) units.requireOpen("unit", report.unit());
        if (report.process() != null) processes.get(report.process());
    }

    private Nonconformity treated(UUID id) {
        Nonconformity nonconformity = get(id);
        if (!mayTreat(nonconformity)) throw new Forbidden();
        return nonconformity;
    }
}
