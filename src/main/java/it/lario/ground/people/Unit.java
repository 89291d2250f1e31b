package it.lario.ground.people;

import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.UUID;

/** An organisational unit of the body: a directorate, a service, an office. */
@Entity
public class Unit extends BodyRecord {

    private String name;
    private UUID parentId;

    protected Unit() {}

    Unit(String name, UUID parentId) {
        this.name = name;
        this.parentId = parentId;
    }

    void describe(String name, UUID parentId) {
        this.name = name;
        this.parentId = parentId;
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
