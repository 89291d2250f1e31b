package it.lario.registers.audits;

import it.lario.ground.contributions.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AuditEntries implements Navigation {

    @Override
    public List<Link> links() {
        return List.of(
                new Link(Group.CHECK, 10, "audits.programmes.list", "/audit-programmes"),
                new Link(Group.CHECK, 20, "audits.list", "/audits"),
                new Link(Group.CHECK, 30, "audits.findings.list", "/audit-findings"));
    }
}
