package it.lario.foundations.retention;

import it.lario.foundations.documents.DocumentType;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import it.lario.ground.tenancy.Searched;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.Optional;

/** How long texts of one type are kept after they leave force, by decision of the body. */
@Entity
public class RetentionRule extends BodyRecord {

    /** Longer than this is for ever. */
    static final int LONGEST = 150;

    /** Years until the body decides others; a type that is not here is kept for ever. */
    static final Map<DocumentType, Integer> DEFAULTS =
            Map.of(DocumentType.PROCEDURE, 10, DocumentType.INSTRUCTION, 10, DocumentType.FORM, 10);

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private Integer years;
    private String basis;

    protected RetentionRule() {}

    /** The rule before the body decides another. */
    RetentionRule(DocumentType type) {
        this.type = type;
        this.years = DEFAULTS.get(type);
    }

    /** @param years null keeps for ever; @param basis the act or plan that says so */
    void decide(Integer years, String basis) {
        if (years != null && (years < 1 || years > LONGEST))
            throw RuleBroken.at("years", "retention.years-out-of-range", LONGEST);
        this.years = years;
        this.basis = basis;
    }

    @Override
    public Optional<Searched> searched() {
        return Optional.empty();
    }

    @Override
    public String label() {
        return type.name();
    }

    @Override
    public String path() {
        return "/retention/" + type.name();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("retention").with("years", years).with("basis", basis).map();
    }

    public DocumentType type() {
        return type;
    }

    /** Years after leaving force; null for ever. */
    public Integer years() {
        return years;
    }

    public String basis() {
        return basis;
    }
}
