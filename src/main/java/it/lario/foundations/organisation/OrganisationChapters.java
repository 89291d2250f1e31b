package it.lario.foundations.organisation;

import it.lario.foundations.catalogues.Clauses;
import it.lario.ground.contributions.ManualSection;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.Pages;
import it.lario.ground.people.Accounts;
import it.lario.ground.people.Role;
import it.lario.ground.people.Units;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the manual says of the scope, of those who lead, and of units and roles. */
@Component
class OrganisationChapters implements ManualSection {

    private final Scopes scopes;
    private final Services services;
    private final Clauses clauses;
    private final Units units;
    private final Accounts accounts;
    private final Pages pages;

    OrganisationChapters(
            Scopes scopes, Services services, Clauses clauses, Units units, Accounts accounts, Pages pages) {
        this.scopes = scopes;
        this.services = services;
        this.clauses = clauses;
        this.units = units;
        this.accounts = accounts;
        this.pages = pages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> sections() {
        return List.of(
                text(),
                covered(),
                sites(),
                nonApplicabilities(),
                roles(Chapter.LEADERSHIP, "organisation.leaders", OrganisationChapters::leads),
                chart(),
                roles(Chapter.ROLES, "organisation.roles", role -> role != Role.EXTERNAL_AUDITOR));
    }

    private Section text() {
        var items = scopes.find().stream()
                .map(scope -> new Item("scope", "", List.of(scope.text())))
                .toList();
        return new Section(Chapter.SCOPE, 10, "organisation.scope.title", Shape.TEXT, List.of(), items);
    }

    private Section covered() {
        var items = services.covered().stream()
                .map(service -> new Item(
                        service.id().toString(),
                        service.name(),
                        Stream.of(service.name(), service.unit(), service.users(), service.sites())
                                .map(OrganisationChapters::orNothing)
                                .toList()))
                .toList();
        return table(
                Chapter.SCOPE,
                20,
                "organisation.scope.services",
                items,
                "organisation.services.name",
                "organisation.services.unit",
                "organisation.services.users",
                "organisation.services.sites");
    }

    private Section sites() {
        var items = services.coveredSites().stream()
                .map(site -> new Item(site.id().toString(), site.name(), List.of(site.name(), site.address())))
                .toList();
        return table(
                Chapter.SCOPE,
                30,
                "organisation.scope.sites",
                items,
                "organisation.sites.name",
                "organisation.sites.address");
    }

    private Section nonApplicabilities() {
        var items = scopes.find().stream()
                .flatMap(scope -> scope.nonApplicabilities().stream())
                .map(one -> new Item(one.clause(), one.clause(), List.of(titled(one.clause()), one.reason())))
                .toList();
        return table(
                Chapter.SCOPE,
                40,
                "organisation.scope.non-applicabilities",
                items,
                "organisation.scope.clause",
                "organisation.scope.reason");
    }

    private Section chart() {
        var tree = units.offered();
        var items = tree.stream()
                .map(unit -> new Item(unit.id().toString(), unit.name(), List.of(unit.name(), above(tree, unit))))
                .toList();
        return table(Chapter.ROLES, 10, "organisation.units.list", items, "people.unit", "people.parent");
    }

    private Section roles(Chapter chapter, String title, Predicate<Role> which) {
        Page words = pages.printed();
        var items = accounts.listed().stream()
                .filter(held -> which.test(held.role()))
                .map(held -> new Item(
                        held.appointment().toString(),
                        held.name(),
                        List.of(held.name(), words.t(held.role().key()), orNothing(held.unit()))))
                .toList();
        return table(chapter, 20, title, items, "people.name", "people.role", "people.unit");
    }

    private static boolean leads(Role role) {
        return role == Role.TOP_MANAGEMENT || role == Role.QUALITY_MANAGER;
    }

    private static Section table(Chapter chapter, int order, String title, List<Item> items, String... columns) {
        return new Section(chapter, order, title, Shape.TABLE, List.of(columns), items);
    }

    private static String above(List<Units.Node> tree, Units.Node unit) {
        return tree.stream()
                .filter(node -> node.id().equals(unit.parent()))
                .map(Units.Node::name)
                .findFirst()
                .orElse("");
    }

    private String titled(String code) {
        return clauses.find(code).map(clause -> clause.titled("it")).orElse(code);
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }
}
