package it.lario.registers.risks;

import it.lario.foundations.improvement.Action;
import it.lario.foundations.improvement.Actions;
import it.lario.foundations.improvement.Origin;
import it.lario.foundations.improvement.Plan;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Risks: evaluated again and again, treated by actions, accepted or closed by those who answer for them. */
@Service
@Transactional
public class Risks {

    private final RiskRepository risks;
    private final RiskEvaluationRepository evaluations;
    private final Keepers keepers;
    private final Actions actions;
    private final People people;
    private final Journal journal;

    Risks(
            RiskRepository risks,
            RiskEvaluationRepository evaluations,
            Keepers keepers,
            Actions actions,
            People people,
            Journal journal) {
        this.risks = risks;
        this.evaluations = evaluations;
        this.keepers = keepers;
        this.actions = actions;
        this.people = people;
        this.journal = journal;
    }

    public Risk register(Risk.Description description) {
        keepers.requireFor(description.process());
        Risk risk = risks.saveAndFlush(new Risk(description, people.named("owner", description.owner())));
        journal.note("risks.registered", risk);
        return risk;
    }

    public Risk describe(UUID id, int version, Risk.Description description) {
        Risk risk = treated(id);
        risk.expect(version);
        keepers.requireMove(risk.processId(), description.process());
        var before = risk.fields();
        risk.describe(description, people.named("owner", description.owner()));
        journal.noteEdit("risks.described", risk, before);
        return risk;
    }

    public Risk evaluate(UUID id, RiskEvaluation.Rating rating) {
        Risk risk = treated(id);
        boolean accepted = risk.status() == Risk.Status.ACCEPTED;
        evaluations.saveAndFlush(risk.evaluate(rating, people.current().ref(), Rome.today()));
        journal.note(
                "risks.evaluated",
                risk,
                "risks.evaluatedOn",
                rating.on(),
                "risks.points",
                rating.probability() + " × " + rating.impact(),
                "risks.reason",
                rating.reason());
        if (accepted && risk.status() == Risk.Status.OPEN) journal.note("risks.acceptance-fell", risk);
        return risk;
    }

    /** Plans an action that treats the risk. */
    public Action plan(UUID id, Plan plan) {
        Risk risk = treated(id);
        if (risk.status() == Risk.Status.CLOSED) throw Treatment.closed();
        Action action = actions.plan(plan, new Origin(risk.label(), risk.path()));
        journal.note("risks.action-planned", risk, "risks.action", action.label());
        return action;
    }

    public Risk accept(UUID id, String reason, LocalDate until) {
        Risk risk = get(id);
        if (!mayAccept(risk)) throw new Forbidden();
        risk.accept(reason, until, people.current().ref(), Rome.today());
        journal.note("risks.accepted", risk, "risks.acceptance", reason, "risks.acceptedUntil", until);
        return risk;
    }

    public Risk close(UUID id, String reason) {
        Risk risk = treated(id);
        risk.close(reason, actions(risk));
        journal.note("risks.closed-step", risk, "risks.closure", reason);
        return risk;
    }

    public Risk reopen(UUID id, String reason) {
        Risk risk = treated(id);
        risk.reopen();
        journal.note("risks.reopened", risk, "risks.reason", reason);
        return risk;
    }

    @Transactional(readOnly = true)
    public Risk get(UUID id) {
        return risks.findById(id).orElseThrow(NotFound::new);
    }

    /** The whole series, latest first. */
    @Transactional(readOnly = true)
    public List<RiskEvaluation> evaluations(UUID risk) {
        return evaluations.findByRiskIdOrderByEvaluatedOnDescIdDesc(risk);
    }

    @Transactional(readOnly = true)
    public List<Action> actions(Risk risk) {
        return actions.from(risk.path());
    }

    public boolean mayTreat(Risk risk) {
        return keepers.may(risk.owner(), risk.processId());
    }

    /** Accepting is for those who answer: the owner of the risk, the top and the quality manager. */
    public boolean mayAccept(Risk risk) {
        var actor = people.current();
        return actor.works()
                && (actor.is(Role.QUALITY_MANAGER, Role.TOP_MANAGEMENT)
                        || risk.owner().is(actor.id()));
    }

    private Risk treated(UUID id) {
        Risk risk = get(id);
        if (!mayTreat(risk)) throw new Forbidden();
        return risk;
    }
}
