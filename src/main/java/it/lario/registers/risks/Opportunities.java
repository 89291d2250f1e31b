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
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opportunities: judged by benefit and feasibility, taken up by actions, in the end seized or dropped. */
@Service
@Transactional
public class Opportunities {

    private final OpportunityRepository opportunities;
    private final OpportunityEvaluationRepository evaluations;
    private final Keepers keepers;
    private final Actions actions;
    private final People people;
    private final Journal journal;

    Opportunities(
            OpportunityRepository opportunities,
            OpportunityEvaluationRepository evaluations,
            Keepers keepers,
            Actions actions,
            People people,
            Journal journal) {
        this.opportunities = opportunities;
        this.evaluations = evaluations;
        this.keepers = keepers;
        this.actions = actions;
        this.people = people;
        this.journal = journal;
    }

    public Opportunity register(Opportunity.Description description) {
        keepers.requireFor(description.process());
        var owner = people.named("owner", description.owner());
        Opportunity opportunity = opportunities.saveAndFlush(new Opportunity(description, owner));
        journal.note("risks.opportunity-registered", opportunity);
        return opportunity;
    }

    public Opportunity describe(UUID id, int version, Opportunity.Description description) {
        Opportunity opportunity = treated(id);
        opportunity.expect(version);
        keepers.requireMove(opportunity.processId(), description.process());
        var before = opportunity.fields();
        opportunity.describe(description, people.named("owner", description.owner()));
        journal.noteEdit("risks.described", opportunity, before);
        return opportunity;
    }

    public Opportunity evaluate(UUID id, OpportunityEvaluation.Rating rating) {
        Opportunity opportunity = treated(id);
        evaluations.saveAndFlush(opportunity.evaluate(rating, people.current().ref(), Rome.today()));
        journal.note(
                "risks.evaluated",
                opportunity,
                "risks.evaluatedOn",
                rating.on(),
                "risks.benefit-points",
                rating.benefit() + " × " + rating.feasibility(),
                "risks.reason",
                rating.reason());
        return opportunity;
    }

    /** Plans an action that takes the opportunity up. */
    public Action plan(UUID id, Plan plan) {
        Opportunity opportunity = treated(id);
        if (opportunity.status() != Opportunity.Status.OPEN) throw Treatment.closed();
        Action action = actions.plan(plan, new Origin(opportunity.label(), opportunity.path()));
        journal.note("risks.action-planned", opportunity, "risks.action", action.label());
        return action;
    }

    public Opportunity seize(UUID id, String outcome) {
        Opportunity opportunity = treated(id);
        opportunity.seize(outcome, actions(opportunity));
        journal.note("risks.seized", opportunity, "risks.outcome", outcome);
        return opportunity;
    }

    public Opportunity drop(UUID id, String reason) {
        Opportunity opportunity = treated(id);
        opportunity.drop(reason, actions(opportunity));
        journal.note("risks.dropped", opportunity, "risks.outcome", reason);
        return opportunity;
    }

    public Opportunity reopen(UUID id, String reason) {
        Opportunity opportunity = treated(id);
        opportunity.reopen();
        journal.note("risks.reopened", opportunity, "risks.reason", reason);
        return opportunity;
    }

    @Transactional(readOnly = true)
    public Opportunity get(UUID id) {
        return opportunities.findById(id).orElseThrow(NotFound::new);
    }

    /** The whole series, latest first. */
    @Transactional(readOnly = true)
    public List<OpportunityEvaluation> evaluations(UUID opportunity) {
        return evaluations.findByOpportunityIdOrderByEvaluatedOnDescIdDesc(opportunity);
    }

    @Transactional(readOnly = true)
    public List<Action> actions(Opportunity opportunity) {
        return actions.from(opportunity.path());
    }

    public boolean mayTreat(Opportunity opportunity) {
        return keepers.may(opportunity.owner(), opportunity.processId());
    }

    private Opportunity treated(UUID id) {
        Opportunity opportunity = get(id);
        if (!mayTreat(opportunity)) throw new Forbidden();
        return opportunity;
    }
}
