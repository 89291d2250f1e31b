package it.lario.demo;

import it.lario.foundations.processes.Flow;
import it.lario.foundations.processes.Procedure;
import it.lario.foundations.processes.Process;
import it.lario.foundations.processes.Process.Kind;
import it.lario.foundations.processes.Processes;
import it.lario.foundations.processes.Sheet;
import it.lario.foundations.processes.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The process sheets, written by the quality manager; those that others point at come first without their neighbours. */
@Component
class ProcessesDemo implements DemoPart {

    private final Processes processes;

    ProcessesDemo(Processes processes) {
        this.processes = processes;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void build(Story story) {
        List<Told> told = story.told().list("processes");
        for (Told process : told)
            story.remember("processes", process.text("key"), story.as(story.qualityManager(), () -> processes
                    .create(sheet(story, process, Map.of()))
                    .id()));
        for (Told process : told)
            if (pointsAtProcesses(process) || process.has("bpmn"))
                story.does(story.qualityManager(), () -> complete(story, process));
    }

    private static boolean pointsAtProcesses(Told process) {
        return process.list("inputs").stream().anyMatch(flow -> flow.has("process"))
                || process.list("outputs").stream().anyMatch(flow -> flow.has("process"));
    }

    private void complete(Story story, Told told) {
        Process process = processes.get(story.id("processes", told.text("key")));
        if (told.has("bpmn")) processes.bring(process.id(), process.version(), file(told.text("bpmn")));
        write(processes, story, told);
    }

    /** Writes the sheet as the story tells it; its steps keep the place that the diagram gives them by their names. */
    static void write(Processes processes, Story story, Told told) {
        Process process = processes.get(story.id("processes", told.text("key")));
        var elements =
                process.steps().stream().collect(Collectors.toMap(Step::what, Step::element, (first, second) -> first));
        Sheet sheet = sheet(story, told, elements);
        processes.change(process.id(), process.version(), sheet);
    }

    private static byte[] file(String name) {
        try (var in = new ClassPathResource("demo/" + name).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet sheet(Story story, Told process, Map<String, String> elements) {
        return new Sheet(
                process.text("code"),
                process.text("name"),
                process.word("kind", Kind.class),
                story.id("services", process.text("service")),
                story.id("units", process.text("unit")),
                story.id("people", process.text("owner")),
                process.text("purpose"),
                flows(story, process.list("inputs")),
                flows(story, process.list("outputs")),
                process.text("resources"),
                process.text("controls"),
                process.texts("clauses"),
                process.list("steps").stream().map(step -> step(step, elements)).toList(),
                process.has("procedure"),
                procedure(story, process.part("procedure")));
    }

    private static List<Flow> flows(Story story, List<Told> told) {
        return told.stream()
                .map(flow -> new Flow(flow.text("name"), other(story, flow), or(flow.text("party"))))
                .toList();
    }

    /** The unit or the process at the other end; a process that is not there yet is nobody. */
    private static UUID other(Story story, Told flow) {
        if (flow.has("unit")) return story.id("units", flow.text("unit"));
        String process = flow.text("process");
        return story.knows("processes", process) ? story.id("processes", process) : null;
    }

    private static Step step(Told step, Map<String, String> elements) {
        return new Step(
                elements.get(step.text("what")),
                or(step.text("who")),
                step.text("what"),
                or(step.text("record")),
                or(step.text("accountable")),
                or(step.text("consulted")),
                or(step.text("informed")));
    }

    private static Procedure procedure(Story story, Told told) {
        if (told == null) return Procedure.NONE;
        return new Procedure(
                told.text("summary"),
                story.id("units", told.text("competentUnit")),
                told.text("caseOfficer"),
                told.text("decidedBy"),
                Integer.valueOf(told.text("termDays")),
                told.yes("silentAssent"),
                told.text("remedies"),
                told.text("onlineLink"),
                told.text("payments"),
                told.text("substitutePower"),
                told.text("attachments"),
                told.text("norms"));
    }

    private static String or(String text) {
        return Objects.toString(text, "");
    }
}
