package it.lario.foundations.organisation;

import it.lario.foundations.catalogues.Clauses;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Entity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How far the system reaches, in words, and what does not apply. Its services and sites are those of the registers. */
@Entity
public class Scope extends BodyRecord {

    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<NonApplicability> nonApplicabilities;

    protected Scope() {}

    Scope(String text, List<NonApplicability> nonApplicabilities, Clauses clauses) {
        describe(text, nonApplicabilities, clauses);
    }

    void describe(String text, List<NonApplicability> nonApplicabilities, Clauses clauses) {
        check(nonApplicabilities, clauses);
        this.text = text;
        this.nonApplicabilities = List.copyOf(nonApplicabilities);
    }

    /** A clause of the edition in force, once, with its reason: what does not apply is never just left out. */
    private static void check(List<NonApplicability> all, Clauses clauses) {
        var seen = new HashSet<String>();
        for (var one : all) {
            String code = one.clause();
            if (code.isBlank()) throw RuleBroken.at("clause", "organisation.clause-missing");
            if (clauses.find(code).isEmpty()) throw RuleBroken.at("clause", "catalogues.unknown-clause", code);
            if (one.reason().isBlank()) throw RuleBroken.at("reason", "organisation.reason-missing", code);
            if (!seen.add(code)) throw RuleBroken.at("clause", "organisation.clause-twice", code);
        }
    }

    @Override
    public String label() {
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }

    @Override
    public String path() {
        return "/scope";
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("organisation.scope")
                .with("text", text)
                .with(
                        "clause",
                        nonApplicabilities.stream()
                                .map(NonApplicability::clause)
                                .toList())
                .with(
                        "reason",
                        nonApplicabilities.stream()
                                .map(NonApplicability::reason)
                                .toList())
                .map();
    }

    public String text() {
        return text;
    }

    public List<NonApplicability> nonApplicabilities() {
        return nonApplicabilities;
    }
}
