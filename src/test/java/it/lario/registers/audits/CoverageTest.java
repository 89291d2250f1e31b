package it.lario.registers.audits;

import static it.lario.registers.audits.Coverage.Mark.DONE;
import static it.lario.registers.audits.Coverage.Mark.GAP;
import static it.lario.registers.audits.Coverage.Mark.NONE;
import static it.lario.registers.audits.Coverage.Mark.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import it.lario.registers.audits.Coverage.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private final AuditedProcess protocol = Sample.process("P-07", List.of("7.5.3", "8.5.1", "9.1"));
    private final AuditedProcess works = Sample.process("P-03", List.of("8.3"));

    @Test
    void saysWhatIsDonePlannedMissingOrNotRelevant() {
        var coverage = Coverage.of(
                List.of("4", "7", "8", "9"),
                List.of(protocol),
                List.of(
                        new Span(protocol.id(), "7.5.3", true),
                        new Span(protocol.id(), "7.2", false),
                        new Span(protocol.id(), "8.5.1", false)));
        assertThat(coverage.rows().get(0).marks()).containsExactly(NONE, DONE, PLANNED, GAP);
    }

    @Test
    void namesProcessesAndClausesNeverAudited() {
        var coverage = Coverage.of(
                List.of("7", "8"),
                List.of(protocol, works),
                List.of(new Span(protocol.id(), "7.5.3", true), new Span(works.id(), "8.3", false)));
        assertThat(coverage.neverAudited()).containsExactly(works);
        assertThat(coverage.notEvenPlanned()).isEmpty();
        assertThat(coverage.clausesNeverAudited()).containsExactly("8");
    }

    @Test
    void aClauseAboveCoversThoseBelowButNotItsNamesake() {
        var coverage =
                Coverage.of(List.of("8.3.1", "8.30"), List.of(works), List.of(new Span(works.id(), "8.3", true)));
        assertThat(coverage.rows().get(0).marks()).containsExactly(DONE, NONE);
    }
}
