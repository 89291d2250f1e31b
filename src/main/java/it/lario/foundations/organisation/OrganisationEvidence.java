package it.lario.foundations.organisation;

import it.lario.ground.contributions.ClauseEvidence;
import it.lario.ground.contributions.Said;
import it.lario.ground.people.Accounts;
import it.lario.ground.people.Role;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Is the scope written (4.3), and are the roles that the system cannot do without assigned (5.3)? */
@Component
class OrganisationEvidence implements ClauseEvidence {

    private final Scopes scopes;
    private final Services services;
    private final Accounts accounts;

    OrganisationEvidence(Scopes scopes, Services services, Accounts accounts) {
        this.scopes = scopes;
        this.services = services;
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(LocalDate today) {
        return List.of(scope(), roles());
    }

    private Evidence scope() {
        if (scopes.find().isEmpty())
            return new Evidence("4.3", State.MISSING, Said.of("/scope", "organisation.proof.no-scope"));
        int covered = services.covered().size();
        if (covered == 0)
            return new Evidence("4.3", State.ATTENTION, Said.of("/services", "organisation.proof.no-services"));
        return new Evidence("4.3", State.HOLDS, Said.of("/scope", "organisation.proof.scope", covered));
    }

    private Evidence roles() {
        var held = accounts.listed();
        if (held.stream().noneMatch(role -> role.role() == Role.TOP_MANAGEMENT))
            return new Evidence("5.3", State.MISSING, Said.of("/people", "organisation.proof.no-top-management"));
        long people = held.stream().map(Accounts.Listed::person).distinct().count();
        return new Evidence("5.3", State.HOLDS, Said.of("/people", "organisation.proof.roles", people));
    }
}
