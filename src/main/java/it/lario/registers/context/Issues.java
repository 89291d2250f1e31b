package it.lario.registers.context;

import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import it.lario.registers.context.ContextReview.Outcome;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Context issues, and the decision on climate change that every body must take. */
@Service
@Transactional
public class Issues {

    private final IssueRepository issues;
    private final Watch watch;
    private final People people;

    Issues(IssueRepository issues, Watch watch, People people) {
        this.issues = issues;
        this.watch = watch;
        this.people = people;
    }

    public Issue register(Issue.Text text, LocalDate identifiedOn, LocalDate reviewOn) {
        watch.requireRegistering();
        Issue issue = issues.saveAndFlush(new Issue(text, owner(text), identifiedOn, reviewOn, Rome.today()));
        watch.registered(issue);
        return issue;
    }

    /** The first decision on the climate, taken on a day; later ones go through {@link #decide}. */
    public Issue registerClimate(Issue.Text text, Issue.Decision decision, LocalDate on, LocalDate reviewOn) {
        people.require(Role.QUALITY_MANAGER, Role.TOP_MANAGEMENT);
        if (onClimate().isPresent()) throw new RuleBroken("context.climate-once");
        PersonRef by = people.current().ref();
        Issue issue = issues.saveAndFlush(Issue.onClimate(text, owner(text), decision, by, on, reviewOn, Rome.today()));
        watch.registered(issue);
        watch.reviewed(issue, outcome(decision), on, decision.reason());
        return issue;
    }

    public Issue change(UUID id, int version, Issue.Text text) {
        Issue issue = kept(id);
        issue.expect(version);
        var before = issue.fields();
        issue.describe(text, owner(text));
        watch.changed(issue, before);
        return issue;
    }

    public Issue confirm(UUID id, String note, LocalDate on, LocalDate nextOn) {
        Issue issue = kept(id);
        issue.confirm(on, nextOn, Rome.today());
        watch.reviewed(issue, Outcome.CONFIRMED, on, note);
        return issue;
    }

    public Issue decide(UUID id, Issue.Decision decision, LocalDate on, LocalDate nextOn) {
        Issue issue = kept(id);
        issue.decide(decision, people.current().ref(), on, nextOn, Rome.today());
        watch.reviewed(issue, outcome(decision), on, decision.reason());
        return issue;
    }

    public Issue close(UUID id, String reason, LocalDate on) {
        Issue issue = kept(id);
        issue.close(reason, on, Rome.today());
        watch.closed(issue);
        return issue;
    }

    @Transactional(readOnly = true)
    public Issue get(UUID id) {
        return issues.findById(id).orElseThrow(NotFound::new);
    }

    /** The issue with the body's decision on climate change; empty when nobody has decided yet. */
    @Transactional(readOnly = true)
    public Optional<Issue> onClimate() {
        return issues.findByClimateTrue();
    }

    boolean mayDecideClimate() {
        return people.current().is(Role.QUALITY_MANAGER, Role.TOP_MANAGEMENT);
    }

    private Issue kept(UUID id) {
        Issue issue = get(id);
        watch.requireKeeper(issue);
        return issue;
    }

    private PersonRef owner(Issue.Text text) {
        return people.named("owner", text.owner());
    }

    private static Outcome outcome(Issue.Decision decision) {
        return decision.relevant() ? Outcome.RELEVANT : Outcome.NOT_RELEVANT;
    }
}
