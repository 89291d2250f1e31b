package it.lario.registers.context;

import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.Fields;
import it.lario.registers.context.ContextReview.Subject;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Someone who matters to the services, what they need, and whether the body is bound to it (ISO 9001, 4.2). */
@Entity
public class Party extends Watched {

    /** What people write of an interested party. */
    public record Text(String name, String needs, boolean becomesObligation, UUID owner) {}

    private String name;
    private String needs;
    private boolean becomesObligation;

    protected Party() {}

    Party(Text text, PersonRef owner, LocalDate identifiedOn, LocalDate reviewOn, LocalDate today) {
        super(identifiedOn, reviewOn, today);
        describe(text, owner);
    }

    void describe(Text text, PersonRef owner) {
        ownedBy(owner);
        name = text.name();
        needs = text.needs();
        becomesObligation = text.becomesObligation();
    }

    @Override
    Subject subject() {
        return Subject.PARTY;
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public String path() {
        return "/parties/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("context")
                .with("name", name)
                .with("needs", needs)
                .with("becomesObligation", becomesObligation)
                .with("owner", owner())
                .map();
    }

    public String name() {
        return name;
    }

    public String needs() {
        return needs;
    }

    public boolean becomesObligation() {
        return becomesObligation;
    }
}
