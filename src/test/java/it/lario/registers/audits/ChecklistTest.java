package it.lario.registers.audits;

import static it.lario.registers.audits.Sample.MANCINI;
import static it.lario.registers.audits.Sample.START;
import static it.lario.registers.audits.Sample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.foundations.catalogues.Clause;
import it.lario.foundations.catalogues.Text;
import it.lario.ground.kernel.Ids;
import it.lario.registers.audits.AuditAnswer.Outcome;
import it.lario.registers.audits.AuditAnswer.Source;
import it.lario.registers.audits.Finding.Grade;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private final Audit audit = Sample.begun();
    private final AuditItem item = Sample.item(audit);
    private final AuditAnswer question = Sample.question(item, "7.5.3");

    @Test
    void asksTheClausesAndProofOfEachStepAndControl() {
        var clauses = List.of(
                clause("7.5"), clause("7.5.1", "Uno?"), clause("7.5.3", "Due?", "Tre?"), clause("7.50", "Mai?"));
        var asked = Checklist.propose(
                List.of("7.5"),
                Sample.PROTOCOL,
                clauses,
                (key, words) -> key + " " + String.join("|", List.of(words).toString()));
        assertThat(asked)
                .extracting(Checklist.Question::text)
                .startsWith("Uno?", "Due?", "Tre?")
                .hasSize(5);
        assertThat(asked)
                .extracting(Checklist.Question::source)
                .containsExactly(Source.CLAUSE, Source.CLAUSE, Source.CLAUSE, Source.STEP, Source.CONTROL);
        assertThat(asked.get(3).text()).contains("audits.ask-record", "Registro di protocollo", "Registra");
    }

    @Test
    void anAnswerNeedsItsEvidenceAndNotApplicableItsReason() {
        assertThatThrownBy(() -> answer(Outcome.CONFORMING, " ")).hasMessage("audits.evidence-missing");
        assertThatThrownBy(() -> answer(Outcome.NONCONFORMITY, null)).hasMessage("audits.evidence-missing");
        assertThatThrownBy(() -> answer(Outcome.NOT_APPLICABLE, "")).hasMessage("audits.reason-missing");
        answer(Outcome.NOT_APPLICABLE, "Nessuna taratura in questo ufficio");
        assertThat(question.answered()).isTrue();
    }

    @Test
    void nothingIsSeenTomorrow() {
        assertThatThrownBy(() ->
                        question.answer(Outcome.CONFORMING, "Visto", MANCINI, TODAY.plusDays(1), TODAY, List.of()))
                .hasMessage("audits.in-the-future");
    }

    @Test
    void aFindingGoesWithItsAnswer() {
        assertThatThrownBy(() -> finding(Grade.MINOR)).hasMessage("audits.finding-without-answer");
        answer(Outcome.OBSERVATION, "Visto");
        assertThatThrownBy(() -> finding(Grade.MINOR)).hasMessage("audits.grade-unlike-answer");
        assertThat(finding(Grade.OBSERVATION).stands()).isTrue();
    }

    @Test
    void anAnswerDoesNotContradictItsFinding() {
        answer(Outcome.NONCONFORMITY, "Undici su quaranta");
        var finding = finding(Grade.MINOR);
        assertThatThrownBy(() -> question.answer(Outcome.CONFORMING, "Visto", MANCINI, START, TODAY, List.of(finding)))
                .hasMessage("audits.withdraw-finding-first");
        finding.withdraw("Campione sbagliato");
        question.answer(Outcome.CONFORMING, "Visto", MANCINI, START, TODAY, List.of(finding));
        assertThat(question.outcome()).isEqualTo(Outcome.CONFORMING);
    }

    @Test
    void aGraveFindingLeadsToOneNonconformityAndAnObservationToNone() {
        answer(Outcome.NONCONFORMITY, "Undici su quaranta");
        var finding = finding(Grade.MAJOR);
        assertThat(finding.waits()).isTrue();
        finding.leadTo(Ids.next());
        assertThat(finding.waits()).isFalse();
        assertThatThrownBy(() -> finding.leadTo(Ids.next())).hasMessage("audits.finding-linked");
        assertThatThrownBy(() -> finding.withdraw("ripensamento")).hasMessage("audits.finding-linked");
        answer(Outcome.OBSERVATION, "Visto");
        assertThatThrownBy(() -> finding(Grade.OBSERVATION).requireNonconformity())
                .hasMessage("audits.observation-no-nonconformity");
    }

    @Test
    void aReportLacksWhatIsNeitherAnsweredNorLeftOut() {
        var lacking = Completeness.of(List.of(item), List.of(question), List.of());
        assertThat(lacking.unanswered()).containsExactly("P-07 Protocollo: 7.5.3");
        assertThatThrownBy(lacking::require).hasMessage("audits.unanswered");
        item.leaveOut("Ufficio chiuso");
        assertThatCode(() -> Completeness.of(List.of(item), List.of(question), List.of())
                        .require())
                .doesNotThrowAnyException();
    }

    @Test
    void aReportLacksTheFindingOfANonconformity() {
        answer(Outcome.NONCONFORMITY, "Undici su quaranta");
        assertThatThrownBy(() -> Completeness.of(List.of(item), List.of(question), List.of())
                        .require())
                .hasMessage("audits.finding-missing");
        var withdrawn = finding(Grade.MINOR);
        withdrawn.withdraw("scritto male");
        assertThat(Completeness.of(List.of(item), List.of(question), List.of(withdrawn))
                        .complete())
                .isFalse();
        assertThat(Completeness.of(List.of(item), List.of(question), List.of(withdrawn, finding(Grade.MINOR)))
                        .complete())
                .isTrue();
    }

    private void answer(Outcome outcome, String evidence) {
        question.answer(outcome, evidence, MANCINI, START, TODAY, List.of());
    }

    private Finding finding(Grade grade) {
        return new Finding(
                audit, item, question, 1, new Finding.Text(grade, "7.5.3", "Oggetti generici", "Visti"), MANCINI);
    }

    private static Clause clause(String code, String... questions) {
        var texts = java.util.Arrays.stream(questions)
                .map(text -> new Text(text, text))
                .toList();
        return new Clause(code, new Text(code, code), null, null, null, texts);
    }
}
