package it.lario.foundations.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.kernel.Ids;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private final PersonRef owner = new PersonRef(Ids.next(), "Claudia Orlando");

    @Test
    void eachTypeHasItsCodes() {
        assertThat(DocumentType.MANUAL.code("mq")).isEqualTo("MQ");
        assertThat(DocumentType.POLICY.code("POL 01")).isEqualTo("POL 01");
        assertThat(DocumentType.PROCEDURE.code(" po   03 ")).isEqualTo("PO 03");
        assertThat(DocumentType.INSTRUCTION.code("IO 01")).isEqualTo("IO 01");
        assertThat(DocumentType.FORM.code("MOD 01.02")).isEqualTo("MOD 01.02");
    }

    @Test
    void aCodeOfAnotherTypeIsRefusedAtItsField() {
        assertThatThrownBy(() -> DocumentType.FORM.code("PQ 01"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, rule -> assertThat(rule.field()).isEqualTo("code"))
                .hasMessage("documents.code-of.FORM");
    }

    @Test
    void codeAndTypeStayOnceATextWasApproved() {
        var document = new Document(card("PQ 01", "Titolo"), owner);
        document.redescribe(card("PQ 02", "Titolo"), owner, false);
        assertThat(document.code()).isEqualTo("PQ 02");
        document.redescribe(card("pq 02", "Altro titolo"), owner, true);
        assertThat(document.title()).isEqualTo("Altro titolo");
        assertThatThrownBy(() -> document.redescribe(card("PQ 03", "Titolo"), owner, true))
                .hasMessage("documents.code-fixed");
    }

    @Test
    void theReviewMayConfirmTheTextForAnotherWhile() {
        var document = new Document(card("PQ 01", "Titolo"), owner);
        var today = LocalDate.of(2026, 11, 2);
        document.confirm(today.plusYears(1), today);
        assertThat(document.reviewOn()).isEqualTo(today.plusYears(1));
        assertThatThrownBy(() -> document.confirm(today, today)).hasMessage("documents.next-review-past");
    }

    @Test
    void somebodyMustReadIt() {
        assertThatThrownBy(() -> Distribution.to(List.of()).requireSomebody()).hasMessage("documents.nobody-reads");
        new Distribution(List.of(), List.of(Role.OPERATOR), List.of()).requireSomebody();
        new Distribution(null, null, List.of(owner.id())).requireSomebody();
    }

    private DocumentCard card(String code, String title) {
        return new DocumentCard(
                code, title, DocumentType.PROCEDURE, Ids.next(), owner.id(), List.of(), List.of(), null);
    }
}
