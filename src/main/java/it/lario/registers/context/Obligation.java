package it.lario.registers.context;

import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.Fields;
import it.lario.ground.tenancy.Searched;
import it.lario.registers.context.ContextReview.Outcome;
import it.lario.registers.context.ContextReview.Subject;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Something a law, an act or an agreement demands of the services. Only a dated check says whether it is met. */
@Entity
public class Obligation extends Watched {

    /** What the last check found; TO_CHECK until the first one, or when the rule has changed since. */
    public enum State {
        TO_CHECK(Outcome.TO_CHECK),
        MET(Outcome.MET),
        PARTLY(Outcome.PARTLY),
        NOT_MET(Outcome.NOT_MET);

        private final Outcome outcome;

        State(Outcome outcome) {
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }
    }

    /** What people write of an obligation. */
    public record Text(String title, String source, String requirement, UUID unit, UUID owner) {}

    private String title;
    private String source;
    private String requirement;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private State state = State.TO_CHECK;

    private String evidence;

    protected Obligation() {}

    Obligation(Text text, PersonRef owner, LocalDate identifiedOn, LocalDate reviewOn, LocalDate today) {
        super(identifiedOn, reviewOn, today);
        describe(text, owner);
    }

    void describe(Text text, PersonRef owner) {
        ownedBy(owner);
        title = text.title();
        source = text.source();
        requirement = text.requirement();
        unitId = text.unit();
    }

    void check(State found, String evidence, LocalDate on, LocalDate nextOn, LocalDate today) {
        review(on, nextOn, today);
        this.state = found;
        this.evidence = evidence;
    }

    @Override
    Subject subject() {
        return Subject.OBLIGATION;
    }

    @Override
    public Optional<Searched> searched() {
        return super.searched().map(found -> found.also(evidence));
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public String path() {
        return "/obligations/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("context")
                .with("title", title)
                .with("source", source)
                .with("requirement", requirement)
                .with("unit", unitId)
                .with("owner", owner())
                .map();
    }

    public String title() {
        return title;
    }

    public String source() {
        return source;
    }

    public String requirement() {
        return requirement;
    }

    public UUID unitId() {
        return unitId;
    }

    public State state() {
        return state;
    }

    public String evidence() {
        return evidence;
    }
}
