package it.lario.foundations.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.Acting;
import it.lario.Running;
import it.lario.foundations.documents.Approval;
import it.lario.foundations.documents.Distribution;
import it.lario.foundations.documents.DocumentCard;
import it.lario.foundations.documents.DocumentType;
import it.lario.foundations.documents.Documents;
import it.lario.foundations.documents.Revisions;
import it.lario.ground.contributions.Said;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.Accounts;
import it.lario.ground.people.Role;
import it.lario.ground.people.Unit;
import it.lario.ground.people.Units;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A unit closes when nothing belongs to it any more. */
class UnitClosingTest extends Running {

    @Autowired
    ApplicationContext application;

    @Autowired
    OrganisationChart chart;

    @Autowired
    Units units;

    @Autowired
    Services services;

    @Autowired
    Accounts accounts;

    @Autowired
    Documents documents;

    @Autowired
    Revisions revisions;

    private Acting acting;

    @BeforeEach
    void enter() {
        acting = new Acting(application);
    }

    @Test
    void staysOpenWhileAServiceBelongsToItAndSaysWhich() {
        Unit unit = unit("Ufficio da chiudere", null);
        var service = manager(() -> services.create(offer(unit.id())));
        assertThat(manager(() -> chart.belonging(unit.id())))
                .extracting(Said::path)
                .containsExactly("/services/" + service.id());
        assertThatThrownBy(() -> close(unit)).hasMessage("organisation.unit-in-use");
        assertThat(manager(() -> units.get(unit.id())).open()).isTrue();
        Unit heir = unit("Ufficio che resta", null);
        manager(() -> services.change(service.id(), service.version(), offer(heir.id())));
        close(unit);
        assertThat(manager(() -> units.get(unit.id())).open()).isFalse();
    }

    @Test
    void staysOpenWhileSomebodyWorksForItOrAUnitDependsOnIt() {
        Unit unit = unit("Direzione da chiudere", null);
        Unit below = unit("Ufficio dipendente", unit.id());
        UUID held =
                manager(() -> accounts.appoint(acting.who(Role.INTERNAL_AUDITOR).id(), Role.OPERATOR, unit.id(), null));
        assertThat(manager(() -> chart.belonging(unit.id())))
                .extracting(Said::key)
                .containsExactlyInAnyOrder("people.belongs", "organisation.belongs.role");
        assertThatThrownBy(() -> close(unit)).hasMessage("organisation.unit-in-use");
        close(below);
        manager(() -> accounts.dismiss(held));
        close(unit);
        assertThatThrownBy(() -> manager(() -> chart.reopen(below.id()))).hasMessage("people.unit-closed");
    }

    @Test
    void aDocumentKeepsItOpenUntilItIsWithdrawn() {
        Unit unit = unit("Ufficio di una istruzione", null);
        UUID author = acting.who(Role.QUALITY_LIAISON).id();
        UUID text = acting.as(author, () -> {
            var card = new DocumentCard(
                    "IW 77",
                    "Istruzione cessata",
                    DocumentType.INSTRUCTION,
                    unit.id(),
                    author,
                    List.of("7.5"),
                    Distribution.to(List.of(unit.id())),
                    null);
            return documents
                    .revisions(documents.write(card, "# Testo", Rome.today()).id())
                    .get(0)
                    .id();
        });
        manager(() -> revisions.verify(text, Rome.today()));
        UUID top = acting.who(Role.TOP_MANAGEMENT).id();
        var today = Rome.today();
        acting.as(top, () -> revisions.approve(text, new Approval("atto 1", today, today, today.plusYears(1))));
        assertThatThrownBy(() -> close(unit)).hasMessage("organisation.unit-in-use");
        acting.as(top, () -> revisions.withdraw(text, "Non serve più", "atto 2", today));
        close(unit);
    }

    @Test
    void isNoLongerOfferedAndTakesNothingNew() {
        Unit unit = unit("Ufficio chiuso", null);
        close(unit);
        assertThat(manager(() -> units.offered())).extracting(Units.Node::id).doesNotContain(unit.id());
        assertThat(manager(() -> units.offered(unit.id())))
                .extracting(Units.Node::id)
                .contains(unit.id());
        assertThatThrownBy(() -> manager(() -> services.create(offer(unit.id()))))
                .hasMessage("people.unit-closed");
        assertThatThrownBy(() -> unit("Sotto una chiusa", unit.id())).hasMessage("people.unit-closed");
        manager(() -> chart.reopen(unit.id()));
        assertThat(manager(() -> units.offered())).extracting(Units.Node::id).contains(unit.id());
    }

    @Test
    void everyRegisterThatNamesAUnitAnswersForIt() {
        Unit busy = manager(() -> units.get(services.all().get(0).unit()));
        assertThat(manager(() -> chart.belonging(busy.id())))
                .extracting(said -> said.key().substring(0, said.key().indexOf('.')))
                .contains("organisation", "documents", "processes");
    }

    private Unit unit(String name, UUID parent) {
        return manager(() -> chart.create(name, parent));
    }

    private Unit close(Unit unit) {
        return manager(() -> chart.close(unit.id(), Rome.today()));
    }

    private static Offer offer(UUID unit) {
        return new Offer("Servizio di prova " + UUID.randomUUID(), null, "Cittadini", false, unit, List.of());
    }

    private <T> T manager(java.util.function.Supplier<T> work) {
        return acting.as(Role.QUALITY_MANAGER, work);
    }
}
