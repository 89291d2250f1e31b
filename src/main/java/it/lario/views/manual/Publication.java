package it.lario.views.manual;

import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;

/** What the body shows to everybody without sign-in: nothing until it says so. */
@Entity
@Table(name = "manual_publication")
public class Publication extends BodyRecord {

    /** The version of a publication that nobody has decided yet. */
    static final int UNDECIDED = -1;

    private boolean manual;
    private boolean policy;
    private boolean names;

    protected Publication() {}

    static Publication nothing() {
        return new Publication();
    }

    /** @param names whether people's names are shown as well */
    void show(boolean manual, boolean policy, boolean names) {
        this.manual = manual;
        this.policy = policy;
        this.names = names;
    }

    /** The version that a form sends back. */
    public int seen() {
        return isNew() ? UNDECIDED : version();
    }

    @Override
    public String label() {
        return "Manuale della qualità, pubblicazione";
    }

    @Override
    public String path() {
        return "/manual/publication";
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("manual.public")
                .with("manual", manual)
                .with("policy", policy)
                .with("names", names)
                .map();
    }

    public boolean manual() {
        return manual;
    }

    public boolean policy() {
        return policy;
    }

    public boolean names() {
        return names;
    }
}
