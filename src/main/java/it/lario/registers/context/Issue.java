package it.lario.registers.context;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.Fields;
import it.lario.ground.tenancy.Searched;
import it.lario.registers.context.ContextReview.Subject;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An internal or external issue of the context (ISO 9001, 4.1). The one on the climate carries the body's decision. */
@Entity
public class Issue extends Watched {

    /** Inside the body or around it. */
    public enum Kind {
        INTERNAL,
        EXTERNAL
    }

    /** What people write of an issue. */
    public record Text(String title, Kind kind, String description, String impact, UUID owner) {}

    /** Whether climate change is a relevant issue, and why: "no" with its reason is an answer, silence is not. */
    public record Decision(boolean relevant, String reason) {}

    private String title;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String description;
    private String impact;
    private boolean climate;
    private Boolean relevant;
    private String reason;
    private PersonRef decidedBy;
    private LocalDate decidedOn;

    protected Issue() {}

    Issue(Text text, PersonRef owner, LocalDate identifiedOn, LocalDate reviewOn, LocalDate today) {
        super(identifiedOn, reviewOn, today);
        describe(text, owner);
    }

    /** The issue that carries the decision on climate change (ISO 9001, 4.1 with Amd 1:2024). */
    static Issue onClimate(
            Text text,
            PersonRef owner,
            Decision decision,
            PersonRef by,
            LocalDate on,
            LocalDate reviewOn,
            LocalDate today) {
        Issue issue = new Issue(text, owner, on, reviewOn, today);
        issue.climate = true;
        issue.decided(decision, by, on);
        return issue;
    }

    void describe(Text text, PersonRef owner) {
        ownedBy(owner);
        title = text.title();
        kind = text.kind();
        description = text.description();
        impact = text.impact();
    }

    /** Looked at again and still true. The climate is not confirmed in passing: it is decided anew. */
    void confirm(LocalDate on, LocalDate nextOn, LocalDate today) {
        if (climate) throw new RuleBroken("context.climate-is-decided");
        review(on, nextOn, today);
    }

    void decide(Decision decision, PersonRef by, LocalDate on, LocalDate nextOn, LocalDate today) {
        if (!climate) throw new RuleBroken("context.not-climate");
        review(on, nextOn, today);
        decided(decision, by, on);
    }

    private void decided(Decision decision, PersonRef by, LocalDate on) {
        relevant = decision.relevant();
        reason = decision.reason();
        decidedBy = by;
        decidedOn = on;
    }

    /** A body always has its decision on the climate: it may change, it may not go. */
    @Override
    void close(String reason, LocalDate on, LocalDate today) {
        if (climate) throw new RuleBroken("context.climate-stays");
        super.close(reason, on, today);
    }

    @Override
    Subject subject() {
        return Subject.ISSUE;
    }

    @Override
    public Optional<Searched> searched() {
        return super.searched().map(found -> found.also(reason));
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public String path() {
        return "/issues/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("context")
                .with("title", title)
                .with("kind", kind)
                .with("description", description)
                .with("impact", impact)
                .with("owner", owner())
                .map();
    }

    public String title() {
        return title;
    }

    public Kind kind() {
        return kind;
    }

    public String description() {
        return description;
    }

    public String impact() {
        return impact;
    }

    public boolean climate() {
        return climate;
    }

    public Boolean relevant() {
        return relevant;
    }

    public String reason() {
        return reason;
    }

    public PersonRef decidedBy() {
        return decidedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
