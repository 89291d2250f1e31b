package it.lario.foundations.retention;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Running;
import it.lario.Town;
import it.lario.foundations.documents.Approval;
import it.lario.foundations.documents.DocumentCard;
import it.lario.foundations.documents.DocumentType;
import it.lario.foundations.documents.Documents;
import it.lario.foundations.documents.Revisions;
import it.lario.ground.contributions.ClauseEvidence.State;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A proposal of discard reminds those who may decide all of its texts, and nobody else. */
class WaitingDiscardsTest extends Running {

    private static final LocalDate DAY = LocalDate.of(2009, 3, 2);

    @Autowired
    ApplicationContext application;

    @Autowired
    Documents documents;

    @Autowired
    Revisions revisions;

    @Autowired
    Discards discards;

    @Autowired
    WaitingDiscards waiting;

    @Test
    void waitsForWhoeverMayDecideAllOfIt() {
        var town = new Town(application, "Comune che aspetta");
        UUID unit = town.unit("Segreteria", null);
        UUID author = town.person("Carla Autrice", Role.QUALITY_LIAISON, unit);
        UUID top = town.person("Gino Dirigente", Role.TOP_MANAGEMENT, null);
        UUID head = town.person("Ada Dirigente", Role.EXECUTIVE, unit);
        UUID elsewhere = town.person("Ugo Dirigente", Role.EXECUTIVE, town.unit("Lavori", null));
        Discard proposal = proposed(town, withdrawn(town, unit, author, top));

        for (UUID person : List.of(head, top))
            assertThat(town.within(() -> waiting.due(person)))
                    .singleElement()
                    .satisfies(
                            due -> assertThat(due.on()).isEqualTo(Rome.today().plusDays(30)),
                            due -> assertThat(due.said().path()).isEqualTo(proposal.path()));
        for (UUID person : List.of(elsewhere, author))
            assertThat(town.within(() -> waiting.due(person))).isEmpty();
        assertThat(stateIn(town, 30)).isEqualTo(State.HOLDS);
        assertThat(stateIn(town, 31)).isEqualTo(State.ATTENTION);

        town.as(top, () -> discards.refuse(proposal.id(), "Serve ancora"));
        assertThat(town.within(() -> waiting.due(top))).isEmpty();
        assertThat(stateIn(town, 31)).isEqualTo(State.HOLDS);
    }

    /** A procedure that left force long ago; gives its text. */
    private UUID withdrawn(Town town, UUID unit, UUID author, UUID top) {
        var card = new DocumentCard(
                "PO 01", "Prova", DocumentType.PROCEDURE, unit, author, List.of(), List.of(unit), null);
        var document = town.as(author, () -> documents.write(card, "Testo di un tempo", DAY));
        UUID text =
                town.as(author, () -> documents.revisions(document.id()).get(0).id());
        town.as(town.manager(), () -> revisions.verify(text, DAY));
        town.as(top, () -> revisions.approve(text, new Approval("atto n. 1", DAY, DAY, DAY.plusYears(1))));
        town.as(top, () -> revisions.withdraw(text, "Non serve più", "atto n. 2", DAY.plusYears(1)));
        return text;
    }

    private Discard proposed(Town town, UUID text) {
        return town.as(town.manager(), () -> discards.propose(List.of(text), "Non servono più", null, Rome.today()));
    }

    private State stateIn(Town town, int days) {
        return town.within(() -> waiting.evidence(Rome.today().plusDays(days)))
                .get(0)
                .state();
    }
}
