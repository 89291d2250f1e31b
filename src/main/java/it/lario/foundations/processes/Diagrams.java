package it.lario.foundations.processes;

import it.lario.ground.bpmn.Activity;
import it.lario.ground.bpmn.Diagram;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The diagram of each process. While nobody brought or drew one it is made from the table of steps; afterwards the document
 * is kept and follows the table.
 */
@Component
@Transactional
class Diagrams {

    private final JdbcClient jdbc;

    Diagrams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Diagram of(Process process) {
        return own(process).orElseGet(() -> drawn(process.id(), process.name(), process.steps()));
    }

    /** The document that was brought or drawn, if any. */
    @Transactional(readOnly = true)
    Optional<Diagram> own(Process process) {
        if (process.diagram() == null) return Optional.empty();
        return jdbc.sql("select bpmn from process_diagram where body_id = :body and process_id = :process")
                .param("body", CurrentBody.id())
                .param("process", process.id())
                .query(byte[].class)
                .optional()
                .map(bytes -> Diagram.read(bytes, "file"));
    }

    static Diagram drawn(UUID process, String name, List<Step> steps) {
        return Diagram.of(process.toString().replace("-", ""), name, activities(steps));
    }

    void keep(Process process, Diagram diagram) {
        jdbc.sql("""
                insert into process_diagram (body_id, process_id, bpmn) values (:body, :process, :bpmn)
                on conflict (body_id, process_id) do update set bpmn = excluded.bpmn""")
                .param("body", CurrentBody.id())
                .param("process", process.id())
                .param("bpmn", diagram.bytes())
                .update();
    }

    static List<Activity> activities(List<Step> steps) {
        return steps.stream()
                .map(step -> new Activity(
                        step.element(),
                        step.part("stepWhat"),
                        step.part("stepWho").strip()))
                .toList();
    }

    /** The table that a diagram gives: what only the table knows of a step stays with it. */
    static List<Step> steps(Diagram diagram, List<Step> before) {
        var known = before.stream().collect(Collectors.toMap(Step::element, Function.identity()));
        return diagram.activities().stream()
                .map(activity -> step(activity, known.get(activity.id()), diagram.inLane(activity.id())))
                .toList();
    }

    private static Step step(Activity activity, Step was, boolean inLane) {
        if (was == null) return new Step(activity.id(), activity.who(), activity.name(), "", "", "", "");
        boolean sameName = was.part("stepWhat").replaceAll("\\s+", " ").strip().equals(activity.name());
        return new Step(
                was.element(),
                inLane || Missing.blank(was.who()) ? activity.who() : was.who(),
                sameName ? was.what() : activity.name(),
                was.record(),
                was.accountable(),
                was.consulted(),
                was.informed());
    }
}
