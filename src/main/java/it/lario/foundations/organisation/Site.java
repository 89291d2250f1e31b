package it.lario.foundations.organisation;

import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Entity;
import java.util.Map;

/** A place where services are given. */
@Entity
public class Site extends BodyRecord {

    private String name;
    private String address;

    protected Site() {}

    Site(String name, String address) {
        describe(name, address);
    }

    void describe(String name, String address) {
        this.name = name;
        this.address = address;
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public String path() {
        return "/sites/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("organisation.sites")
                .with("name", name)
                .with("address", address)
                .map();
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }
}
