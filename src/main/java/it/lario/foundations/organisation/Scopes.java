package it.lario.foundations.organisation;

import it.lario.foundations.catalogues.Clauses;
import it.lario.ground.journal.Journal;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scope of the body's system: one, written by the quality office. */
@Service
@Transactional
public class Scopes {

    private static final int NOT_YET = -1;

    private final ScopeRepository scopes;
    private final Clauses clauses;
    private final People people;
    private final Journal journal;

    Scopes(ScopeRepository scopes, Clauses clauses, People people, Journal journal) {
        this.scopes = scopes;
        this.clauses = clauses;
        this.people = people;
        this.journal = journal;
    }

    /** The scope of the body; empty until it is written for the first time. */
    @Transactional(readOnly = true)
    public Optional<Scope> find() {
        return scopes.findAll().stream().findFirst();
    }

    /** @param version of the scope the writer saw; null when there was none */
    public Scope write(Integer version, String text, List<NonApplicability> nonApplicabilities) {
        people.require(Role.QUALITY_MANAGER);
        Scope scope = find().orElse(null);
        if (scope == null) return first(text, nonApplicabilities);
        scope.expect(version == null ? NOT_YET : version);
        var before = scope.fields();
        scope.describe(text, nonApplicabilities, clauses);
        journal.noteEdit("organisation.scope-changed", scope, before);
        return scope;
    }

    private Scope first(String text, List<NonApplicability> nonApplicabilities) {
        Scope scope = scopes.saveAndFlush(new Scope(text, nonApplicabilities, clauses));
        journal.note("organisation.scope-written", scope);
        return scope;
    }
}
