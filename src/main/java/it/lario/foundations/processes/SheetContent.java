package it.lario.foundations.processes;

import it.lario.foundations.processes.Process.Kind;
import it.lario.ground.pages.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A sheet as people read it, with the names of the day: so it is shown, frozen, printed and compared. */
public record SheetContent(
        String code,
        String name,
        Kind kind,
        String service,
        String unit,
        String owner,
        String purpose,
        List<End> inputs,
        List<End> outputs,
        String resources,
        String controls,
        List<String> clauses,
        List<String> documents,
        List<Step> steps,
        boolean administrative,
        String competentUnit,
        Procedure procedure,
        String diagram) {

    /** A flow and who stands at its other end; {@code path} leads there when it is a process or a unit. */
    public record End(String name, String with, String path) {

        @Override
        public String toString() {
            return with.isBlank() ? name : name + " – " + with;
        }
    }

    /** The sheet field by field, each with its message key; rows are lines. The diagram stands apart. */
    public Map<String, String> fields(Page words) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("processes.code", code);
        fields.put("processes.name", name);
        fields.put("processes.kind", words.t("processes.kind." + kind));
        fields.put("processes.service", service);
        fields.put("processes.unit", unit);
        fields.put("processes.owner", owner);
        fields.put("processes.purpose", purpose);
        fields.put("processes.inputs", lines(inputs));
        fields.put("processes.outputs", lines(outputs));
        fields.put("processes.resources", resources);
        fields.put("processes.steps", steps(words));
        fields.put("processes.controls", controls);
        fields.put("processes.clauses", lines(clauses));
        fields.put("processes.documents", lines(documents));
        if (administrative) fields.putAll(procedureFields(words));
        return fields;
    }

    /** What is published of an administrative procedure, field by field. */
    public Map<String, String> procedureFields(Page words) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("processes.summary", procedure.summary());
        fields.put("processes.competentUnit", competentUnit);
        fields.put("processes.caseOfficer", procedure.caseOfficer());
        fields.put("processes.decidedBy", procedure.decidedBy());
        fields.put(
                "processes.termDays",
                procedure.termDays() == null ? null : words.t("processes.days", procedure.termDays()));
        fields.put(
                "processes.silentAssent",
                procedure.silentAssent() == null
                        ? null
                        : words.t("processes.silentAssent." + procedure.silentAssent()));
        fields.put("processes.remedies", procedure.remedies());
        fields.put("processes.onlineLink", procedure.onlineLink());
        fields.put("processes.payments", procedure.payments());
        fields.put("processes.substitutePower", procedure.substitutePower());
        fields.put("processes.attachments", procedure.attachments());
        fields.put("processes.norms", procedure.norms());
        return fields;
    }

    private static String lines(List<?> rows) {
        return rows.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private String steps(Page words) {
        return IntStream.range(0, steps.size())
                .mapToObj(row -> (row + 1) + ". " + line(steps.get(row), words))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Step step, Page words) {
        return Stream.concat(
                        Stream.of(step.what()),
                        Stream.of("stepWho", "stepAccountable", "stepConsulted", "stepInformed", "stepRecord")
                                .filter(part -> !step.part(part).isBlank())
                                .map(part -> words.t("processes.step." + part) + ": " + step.part(part)))
                .collect(Collectors.joining("; "));
    }
}
