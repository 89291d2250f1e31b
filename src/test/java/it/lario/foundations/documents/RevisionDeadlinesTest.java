package it.lario.foundations.documents;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Acting;
import it.lario.Running;
import it.lario.ground.contributions.Deadline.Due;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What waits for a judgement stands among the tasks of those who may give it. */
class RevisionDeadlinesTest extends Running {

    private static final AtomicInteger CODES = new AtomicInteger(10);

    @Autowired
    ApplicationContext application;

    @Autowired
    Documents documents;

    @Autowired
    Revisions revisions;

    @Autowired
    RevisionDeadlines deadlines;

    @Autowired
    People people;

    private final LocalDate today = Rome.today();
    private Acting acting;
    private UUID author;
    private UUID manager;

    @BeforeEach
    void enter() {
        acting = new Acting(application);
        author = acting.who(Role.QUALITY_LIAISON).id();
        manager = acting.who(Role.QUALITY_MANAGER).id();
    }

    @Test
    void aTextWaitsOnlyOnceItIsSentAndForTheRightPeople() {
        UUID text = draft();
        assertThat(waiting(manager, text)).isEmpty();
        acting.as(author, () -> revisions.send(text, today.plusDays(3)));
        assertThat(waiting(manager, text)).singleElement().satisfies(due -> {
            assertThat(due.said().key()).isEqualTo("documents.due.verification");
            assertThat(due.late(today.plusDays(3))).isFalse();
            assertThat(due.late(today.plusDays(4))).isTrue();
        });
        assertThat(waiting(author, text)).isEmpty();
        assertThat(waiting(acting.who(Role.OPERATOR).id(), text)).isEmpty();
        assertThat(waiting(null, text)).hasSize(1);
    }

    @Test
    void aVerifiedTextWaitsForApprovalByOthersThanItsVerifier() {
        UUID text = draft();
        acting.as(author, () -> revisions.send(text, today.plusDays(3)));
        acting.as(manager, () -> revisions.verify(text, today));
        assertThat(waiting(manager, text)).isEmpty();
        UUID top = acting.who(Role.TOP_MANAGEMENT).id();
        assertThat(waiting(top, text)).extracting(due -> due.said().key()).containsExactly("documents.due.approval");
        acting.as(
                top,
                () -> revisions.approve(
                        text, new Approval("decreto n. 1", today, today.plusDays(1), today.plusYears(1))));
        assertThat(waiting(top, text)).isEmpty();
    }

    private UUID draft() {
        return acting.as(author, () -> {
            UUID unit = people.unitsOf(author).get(0);
            var card = new DocumentCard(
                    "IZ " + CODES.incrementAndGet(),
                    "Istruzione di prova",
                    DocumentType.INSTRUCTION,
                    unit,
                    author,
                    List.of("7.5"),
                    List.of(unit),
                    null);
            var document = documents.write(card, "# Testo", today);
            return documents.revisions(document.id()).get(0).id();
        });
    }

    private List<Due> waiting(UUID person, UUID text) {
        return acting.within(() -> deadlines.due(person)).stream()
                .filter(due -> due.said().path().equals("/revisions/" + text))
                .toList();
    }
}
