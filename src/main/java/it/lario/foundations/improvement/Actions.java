package it.lario.foundations.improvement;

import it.lario.ground.files.StoredFiles;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import it.lario.ground.tenancy.Counters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Actions, wherever they come from: planned, done by their owner, verified by somebody else. */
@Service
@Transactional
public class Actions {

    private final ActionRepository actions;
    private final NonconformityRepository nonconformities;
    private final Links links;
    private final People people;
    private final Counters counters;
    private final Journal journal;
    private final StoredFiles files;

    Actions(
            ActionRepository actions,
            NonconformityRepository nonconformities,
            Links links,
            People people,
            Counters counters,
            Journal journal,
            StoredFiles files) {
        this.actions = actions;
        this.nonconformities = nonconformities;
        this.links = links;
        this.people = people;
        this.counters = counters;
        this.journal = journal;
        this.files = files;
    }

    /** Plans an action that comes from this record; the caller has decided who may. */
    public Action plan(Plan plan, Origin origin) {
        people.requireWorking();
        LocalDate today = Rome.today();
        var owner = people.named("owner", plan.owner());
        int number = counters.next("action " + today.getYear());
        Action action = actions.saveAndFlush(new Action(plan, owner, origin, number, today));
        journal.note("improvement.planned", action);
        return action;
    }

    public Action change(UUID id, int version, Plan plan) {
        Action action = get(id);
        if (!mayImplement(action)) throw new Forbidden();
        action.expect(version);
        var before = action.fields();
        action.describe(plan, people.named("owner", plan.owner()));
        journal.noteEdit("improvement.plan-changed", action, before);
        return action;
    }

    public Action implement(UUID id, String implementation, LocalDate on) {
        Action action = get(id);
        if (!mayImplement(action)) throw new Forbidden();
        action.implement(implementation, people.current().ref(), on, Rome.today());
        journal.note("improvement.implemented", action, "improvement.implementation", implementation);
        return action;
    }

    public Action verify(UUID id, boolean effective, String verification, LocalDate on) {
        Action action = get(id);
        if (!mayVerify()) throw new Forbidden();
        action.verify(effective, verification, people.current().ref(), on, Rome.today());
        String step = effective ? "improvement.found-effective" : "improvement.found-ineffective";
        journal.note(step, action, "improvement.verification", verification);
        if (!effective) reopen(action);
        return action;
    }

    /** Evidence of what was done or checked. */
    public Action attach(UUID id, MultipartFile file) {
        Action action = get(id);
        if (!mayImplement(action) && !mayVerify()) throw new Forbidden();
        files.bring(action, file);
        return action;
    }

    private void reopen(Action action) {
        for (var nonconformity : nonconformities.findByIdIn(links.nonconformitiesOf(action.id()))) {
            nonconformity.reopen();
            journal.note("improvement.reopened", nonconformity, "improvement.action", action.label());
        }
    }

    @Transactional(readOnly = true)
    public Action get(UUID id) {
        return actions.findById(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<Nonconformity> nonconformities(UUID action) {
        return nonconformities.findByIdIn(links.nonconformitiesOf(action));
    }

    @Transactional(readOnly = true)
    List<Action> all(List<UUID> ids) {
        return actions.findByIdInOrderById(ids);
    }

    /** The actions that come from the record with this page. */
    @Transactional(readOnly = true)
    public List<Action> from(String path) {
        return actions.findByOriginPathOrderById(path);
    }

    public boolean mayImplement(Action action) {
        var actor = people.current();
        return actor.is(Role.QUALITY_MANAGER) || action.owner().is(actor.id());
    }

    public boolean mayVerify() {
        return people.current()
                .is(
                        Role.QUALITY_MANAGER,
                        Role.EXECUTIVE,
                        Role.QUALITY_LIAISON,
                        Role.INTERNAL_AUDITOR,
                        Role.TOP_MANAGEMENT);
    }
}
