package it.lario.ground.people;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** An organisational unit of the body: a directorate, a service, an office. */
@Entity
public class Unit extends BodyRecord {

    private String name;
    private UUID parentId;
    private LocalDate closedOn;

    protected Unit() {}

    Unit(String name, UUID parentId) {
        this.name = name;
        this.parentId = parentId;
    }

    void describe(String name, UUID parentId) {
        if (!open()) throw new RuleBroken("people.unit-closed", name);
        this.name = name;
        this.parentId = parentId;
    }

    /** It no longer works from this day; records that name it keep its name. */
    void close(LocalDate on, LocalDate today) {
        if (!open()) throw new RuleBroken("people.unit-closed", name);
        if (on.isAfter(today)) throw RuleBroken.at("closedOn", "people.unit-closes-later");
        closedOn = on;
    }

    void reopen() {
        if (open()) throw new RuleBroken("people.unit-open", name);
        closedOn = null;
    }

    public boolean open() {
        return closedOn == null;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public String name() {
        return name;
    }

    public UUID parentId() {
        return parentId;
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public String path() {
        return "/units/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("people").with("name", name).with("parent", parentId).map();
    }
}
