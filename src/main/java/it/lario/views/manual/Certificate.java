package it.lario.views.manual;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Map;

/** What the certification body certifies, and until when. */
@Entity
public class Certificate extends BodyRecord {

    private String number;
    private String certifier;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String scope;

    protected Certificate() {}

    Certificate(String number, String certifier, LocalDate validFrom, LocalDate validTo, String scope) {
        describe(number, certifier, validFrom, validTo, scope);
    }

    void describe(String number, String certifier, LocalDate validFrom, LocalDate validTo, String scope) {
        if (validTo.isBefore(validFrom)) throw RuleBroken.at("validTo", "manual.validity-upside-down");
        this.number = number;
        this.certifier = certifier;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.scope = scope;
    }

    @Override
    public String label() {
        return number;
    }

    @Override
    public String path() {
        return "/manual/certificates/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("manual")
                .with("number", number)
                .with("certifier", certifier)
                .with("validFrom", validFrom)
                .with("validTo", validTo)
                .with("scope", scope)
                .map();
    }

    public String number() {
        return number;
    }

    public String certifier() {
        return certifier;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public String scope() {
        return scope;
    }
}
