package it.lario.foundations.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.foundations.documents.Revision.Status;
import it.lario.ground.kernel.Ids;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final PersonRef author = new PersonRef(Ids.next(), "Claudia Orlando");
    private final PersonRef verifier = new PersonRef(Ids.next(), "Anna Bianchi");
    private final PersonRef approver = new PersonRef(Ids.next(), "Giulia Marchetti");
    private final Document document = new Document(
            new DocumentCard(
                    "pq  01",
                    "Informazioni documentate",
                    DocumentType.PROCEDURE,
                    Ids.next(),
                    author.id(),
                    List.of("7.5"),
                    List.of(),
                    null),
            author);
    private final Revision revision = new Revision(document, "Testo", author, DAY);

    @Test
    void isWrittenVerifiedApprovedAndThenInForce() {
        approved(DAY.plusDays(2));
        revision.enterForce(DAY.plusDays(2));
        assertThat(revision.status()).isEqualTo(Status.IN_FORCE);
        assertThat(revision.label()).isEqualTo("PQ 01 rev. 0");
    }

    @Test
    void isNotVerifiedByItsAuthor() {
        refused("documents.verifier-is-author", () -> revision.verify(author, DAY));
        revision.write("Altro testo", null, null, verifier, DAY);
        refused("documents.verifier-is-author", () -> revision.verify(verifier, DAY));
        revision.verify(author, DAY);
    }

    @Test
    void waitsForItsJudgesFromTheDayItIsSentUntilItIsRefused() {
        assertThat(revision.dueOn()).isNull();
        refused("documents.due-past", () -> revision.send(DAY.minusDays(1), DAY));
        revision.send(DAY.plusDays(15), DAY);
        assertThat(revision.dueOn()).isEqualTo(DAY.plusDays(15));
        revision.verify(verifier, DAY);
        assertThat(revision.dueOn()).isEqualTo(DAY.plusDays(15));
        refused("documents.not-draft", () -> revision.send(DAY.plusDays(20), DAY));
        revision.refuse("Manca il capitolo sui reclami");
        assertThat(revision.dueOn()).isNull();
    }

    @Test
    void isNotApprovedWithoutVerification() {
        refused("documents.step-out-of-order", () -> revision.approve(approval(DAY, DAY), approver));
    }

    @Test
    void goesBackToTheAuthorWithAReasonUntilItIsApproved() {
        revision.verify(verifier, DAY);
        revision.refuse("Manca il capitolo sui reclami");
        assertThat(revision.status()).isEqualTo(Status.DRAFT);
        assertThat(revision.verifier()).isNull();
        assertThat(revision.refusal()).contains("reclami");
        revision.verify(verifier, DAY);
        assertThat(revision.refusal()).isNull();
        revision.approve(approval(DAY, DAY), approver);
        refused("documents.step-out-of-order", () -> revision.refuse("Tardi"));
    }

    @Test
    void isNeverRewrittenOnceItIsVerifiedOrApproved() {
        revision.verify(verifier, DAY);
        refused("documents.not-draft", () -> revision.write("Altro", null, null, author, DAY));
        revision.approve(approval(DAY, DAY), approver);
        refused("documents.not-draft", () -> revision.write("Altro", null, null, author, DAY));
        assertThat(revision.text()).isEqualTo("Testo");
    }

    @Test
    void waitsForItsDayWhenItIsInTheFuture() {
        approved(DAY.plusDays(10));
        assertThat(revision.due(DAY.plusDays(9))).isFalse();
        refused("documents.not-yet-due", () -> revision.enterForce(DAY.plusDays(9)));
        assertThat(revision.due(DAY.plusDays(10))).isTrue();
    }

    @Test
    void datesFollowEachOther() {
        revision.verify(verifier, DAY);
        refused(
                "documents.approved-before-verified",
                () -> revision.approve(approval(DAY.minusDays(1), DAY), approver));
        refused(
                "documents.in-force-before-approval",
                () -> revision.approve(approval(DAY, DAY.minusDays(1)), approver));
        refused("documents.review-before-force", () -> revision.approve(new Approval("atto", DAY, DAY, DAY), approver));
    }

    @Test
    void theNextOneStartsFromTheTextInForceForAReason() {
        refused("documents.revision-open", () -> revision.next("Motivo", false, author, DAY));
        approved(DAY);
        revision.enterForce(DAY);
        Revision next = revision.next("Nuovi tempi", false, verifier, DAY.plusDays(30));
        assertThat(next.number()).isEqualTo(1);
        assertThat(next.text()).isEqualTo("Testo");
        refused("documents.reason-missing", () -> next.write("Altro", null, " ", verifier, DAY));
        revision.supersede(DAY.plusDays(40));
        assertThat(revision.status()).isEqualTo(Status.SUPERSEDED);
        refused("documents.step-out-of-order", () -> revision.supersede(DAY));
    }

    @Test
    void everyStatusHasItsNextOnes() {
        assertThat(Status.NEXT.keySet()).isEqualTo(Set.of(Status.values()));
    }

    private void approved(LocalDate inForceOn) {
        revision.verify(verifier, DAY);
        revision.approve(approval(DAY, inForceOn), approver);
    }

    @Test
    void isWithdrawnForAReasonAndThenNeverRevised() {
        approved(DAY.plusDays(2));
        revision.enterForce(DAY.plusDays(2));
        refused("documents.withdrawn-before-force", () -> revision.withdraw("Servizio chiuso", "decreto n. 3", DAY));
        revision.withdraw("Servizio chiuso", "decreto n. 3", DAY.plusDays(30));
        assertThat(revision.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(revision.supersededOn()).isEqualTo(DAY.plusDays(30));
        refused("documents.document-withdrawn", () -> revision.next("Altro", true, author, DAY));
    }

    @Test
    void isDiscardedOnceItLeftForceAndThenSaysNothing() {
        refused("documents.discard-in-force", () -> revision.discard(DAY));
        approved(DAY);
        refused("documents.discard-in-force", () -> revision.discard(DAY));
        revision.enterForce(DAY);
        refused("documents.discard-in-force", () -> revision.discard(DAY));
        revision.supersede(DAY.plusDays(1));
        assertThat(revision.text()).isEqualTo("Testo");
        revision.discard(DAY.plusYears(11));
        assertThat(revision.text()).isEmpty();
        assertThat(revision.searched()).isEmpty();
        assertThat(revision.label()).isEqualTo("PQ 01 rev. 0");
        refused("documents.discarded-already", () -> revision.discard(DAY.plusYears(12)));
    }

    @Test
    void onlyATextInForceIsWithdrawn() {
        refused("documents.step-out-of-order", () -> revision.withdraw("Motivo", "atto", DAY));
    }

    @Test
    void isReadByADayThatIsNotBeforeItsForce() {
        revision.verify(verifier, DAY);
        refused(
                "documents.read-before-force",
                () -> revision.approve(new Approval("atto", DAY, DAY, DAY.plusYears(1), DAY.minusDays(1)), approver));
        revision.approve(approval(DAY, DAY), approver);
        assertThat(revision.readBy()).isEqualTo(DAY.plusDays(Approval.READING_DAYS));
    }

    private static Approval approval(LocalDate approvedOn, LocalDate inForceOn) {
        return new Approval("determinazione n. 52", approvedOn, inForceOn, inForceOn.plusYears(1));
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(RuleBroken.class).hasMessage(key);
    }
}
