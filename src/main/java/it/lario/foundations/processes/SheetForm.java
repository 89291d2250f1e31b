package it.lario.foundations.processes;

import it.lario.foundations.catalogues.Clauses;
import it.lario.foundations.processes.Process.Kind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The process sheet as the form sends it; each step is a row of three fields, and rows left blank are none. */
record SheetForm(
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull Kind kind,
        UUID service,
        @NotNull UUID unit,
        UUID owner,
        @Size(max = 4000) String purpose,
        @Size(max = 4000) String inputs,
        @Size(max = 4000) String outputs,
        @Size(max = 4000) String controls,
        List<String> clauses,
        List<@Size(max = 200) String> stepWho,
        List<@Size(max = 1000) String> stepWhat,
        List<@Size(max = 200) String> stepRecord) {

    Sheet sheet(Clauses known) {
        return new Sheet(
                code,
                name,
                kind,
                service,
                unit,
                owner,
                purpose,
                inputs,
                outputs,
                controls,
                known.known(clauses),
                steps());
    }

    private List<Step> steps() {
        int rows = Stream.of(stepWho, stepWhat, stepRecord)
                .mapToInt(column -> column == null ? 0 : column.size())
                .max()
                .orElse(0);
        return IntStream.range(0, rows)
                .mapToObj(row -> new Step(at(stepWho, row), at(stepWhat, row), at(stepRecord, row)))
                .filter(step -> !(step.who() + step.what() + step.record()).isBlank())
                .toList();
    }

    private static String at(List<String> column, int row) {
        return column == null || row >= column.size() || column.get(row) == null ? "" : column.get(row);
    }
}
