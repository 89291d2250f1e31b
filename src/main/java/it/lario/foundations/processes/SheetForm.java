package it.lario.foundations.processes;

import it.lario.foundations.catalogues.Clauses;
import it.lario.foundations.processes.Process.Kind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The process sheet as the form sends it; a flow and a step are a row of fields each, and rows left blank are none. */
record SheetForm(
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull Kind kind,
        UUID service,
        @NotNull UUID unit,
        UUID owner,
        @Size(max = 4000) String purpose,
        List<@Size(max = 4000) String> inputName,
        List<UUID> inputOther,
        List<@Size(max = 300) String> inputParty,
        List<@Size(max = 4000) String> outputName,
        List<UUID> outputOther,
        List<@Size(max = 300) String> outputParty,
        @Size(max = 4000) String resources,
        @Size(max = 4000) String controls,
        List<String> clauses,
        List<String> stepElement,
        List<@Size(max = 200) String> stepWho,
        List<@Size(max = 1000) String> stepWhat,
        List<@Size(max = 200) String> stepRecord,
        List<@Size(max = 200) String> stepAccountable,
        List<@Size(max = 200) String> stepConsulted,
        List<@Size(max = 200) String> stepInformed,
        Boolean administrative,
        @Size(max = 4000) String summary,
        UUID competentUnit,
        @Size(max = 500) String caseOfficer,
        @Size(max = 300) String decidedBy,
        @Min(1) @Max(3650) Integer termDays,
        Boolean silentAssent,
        @Size(max = 4000) String remedies,

        @Size(max = 500) String onlineLink,

        @Size(max = 4000) String payments,
        @Size(max = 1000) String substitutePower,
        @Size(max = 4000) String attachments,
        @Size(max = 4000) String norms) {

    Sheet sheet(Clauses known) {
        return new Sheet(
                code,
                name,
                kind,
                service,
                unit,
                owner,
                purpose,
                flows(inputName, inputOther, inputParty),
                flows(outputName, outputOther, outputParty),
                resources,
                controls,
                known.known(clauses),
                steps(),
                administrative != null && administrative,
                procedure());
    }

    private Procedure procedure() {
        return new Procedure(
                summary,
                competentUnit,
                caseOfficer,
                decidedBy,
                termDays,
                silentAssent,
                remedies,
                onlineLink,
                payments,
                substitutePower,
                attachments,
                norms);
    }

    private static List<Flow> flows(List<String> names, List<UUID> others, List<String> parties) {
        return rows(names, others, parties)
                .mapToObj(row -> new Flow(
                        at(names, row),
                        others == null || row >= others.size() ? null : others.get(row),
                        at(parties, row)))
                .filter(flow -> !flow.name().isBlank() || !flow.loose())
                .toList();
    }

    private List<Step> steps() {
        return rows(stepWho, stepWhat, stepRecord, stepAccountable, stepConsulted, stepInformed)
                .mapToObj(row -> new Step(
                        at(stepElement, row),
                        at(stepWho, row),
                        at(stepWhat, row),
                        at(stepRecord, row),
                        at(stepAccountable, row),
                        at(stepConsulted, row),
                        at(stepInformed, row)))
                .filter(step -> !(step + step.accountable() + step.consulted() + step.informed()).isBlank())
                .toList();
    }

    private static IntStream rows(List<?>... columns) {
        return IntStream.range(
                0,
                Stream.of(columns)
                        .mapToInt(column -> column == null ? 0 : column.size())
                        .max()
                        .orElse(0));
    }

    private static String at(List<String> column, int row) {
        return column == null || row >= column.size() || column.get(row) == null ? "" : column.get(row);
    }
}
