package it.lario.foundations.processes;

import it.lario.foundations.processes.Process.Kind;
import it.lario.ground.contributions.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a whole sheet still needs (ISO 9001, 4.4.1; D.lgs. 33/2013, art. 35), each with the field that lacks it. */
final class Missing {

    private final Process process;
    private final List<Said> found = new ArrayList<>();

    private Missing(Process process) {
        this.process = process;
    }

    static List<Said> of(Process process) {
        var missing = new Missing(process);
        missing.sheet();
        missing.steps();
        if (process.administrative()) missing.procedure(process.procedure());
        return List.copyOf(missing.found);
    }

    private void sheet() {
        need("owner", process.owner());
        need("purpose", process.purpose());
        if (process.kind() == Kind.OPERATIONAL) need("service", process.serviceId());
        if (process.inputs().isEmpty()) add("inputs", "inputName");
        if (process.outputs().isEmpty()) add("outputs", "outputName");
        flows("input", process.inputs());
        flows("output", process.outputs());
        need("resources", process.resources());
        need("controls", process.controls());
    }

    private void flows(String prefix, List<Flow> flows) {
        rows(prefix + "-name", prefix + "Name", flows, flow -> blank(flow.name()));
        rows(prefix + "-other", prefix + "Other", flows, Flow::loose);
    }

    private void steps() {
        List<Step> steps = process.steps();
        if (steps.isEmpty()) {
            add("steps", "stepWhat");
            return;
        }
        rows("step-what", "stepWhat", steps, step -> blank(step.what()));
        rows("responsible", "stepWho", steps, step -> blank(step.who()));
        rows("accountable", "stepAccountable", steps, step -> blank(step.accountable()));
        if (steps.stream().allMatch(step -> blank(step.record()))) add("records", "stepRecord");
    }

    private void procedure(Procedure procedure) {
        need("summary", procedure.summary());
        need("competentUnit", procedure.competentUnit());
        need("caseOfficer", procedure.caseOfficer());
        need("decidedBy", procedure.decidedBy());
        need("termDays", procedure.termDays());
        need("silentAssent", procedure.silentAssent());
        need("remedies", procedure.remedies());
        need("payments", procedure.payments());
        need("substitutePower", procedure.substitutePower());
        need("attachments", procedure.attachments());
        need("norms", procedure.norms());
    }

    private void need(String field, Object value) {
        if (value == null || blank(value.toString())) add(field, field);
    }

    /** The rows that lack something, by their numbers; the link leads to the first. */
    private <T> void rows(String key, String field, List<T> rows, Predicate<T> lacks) {
        var numbers = IntStream.range(0, rows.size())
                .filter(row -> lacks.test(rows.get(row)))
                .map(row -> row + 1)
                .boxed()
                .toList();
        if (numbers.isEmpty()) return;
        int first = numbers.get(0);
        add(
                key,
                first == 1 ? field : field + "-" + first,
                numbers.stream().map(Object::toString).collect(Collectors.joining(", ")));
    }

    private void add(String key, String field, Object... arguments) {
        found.add(Said.of(process.path() + "/edit#" + field, "processes.missing." + key, arguments));
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** One column of rows as people read it, without the blank ones. */
    static <T> List<String> column(List<T> rows, Function<T, Object> part) {
        return rows.stream()
                .map(part)
                .map(value -> value == null ? "" : value.toString())
                .filter(text -> !text.isBlank())
                .toList();
    }
}
