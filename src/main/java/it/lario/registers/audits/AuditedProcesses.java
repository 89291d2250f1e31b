package it.lario.registers.audits;

import it.lario.foundations.documents.Documents;
import it.lario.foundations.processes.Process;
import it.lario.foundations.processes.Processes;
import it.lario.ground.people.Units;
import it.lario.ground.people.Units.Node;
import it.lario.registers.audits.AuditedProcess.Step;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads processes as audits see them: with the units of their line and the authors of their documents. */
@Component
class AuditedProcesses {

    private final Processes processes;
    private final Documents documents;
    private final Units units;

    AuditedProcesses(Processes processes, Documents documents, Units units) {
        this.processes = processes;
        this.documents = documents;
        this.units = units;
    }

    AuditedProcess get(UUID id) {
        return read(processes.get(id), units.tree());
    }

    List<AuditedProcess> all() {
        var tree = units.tree();
        return processes.all().stream()
                .map(listed -> read(processes.get(listed.id()), tree))
                .toList();
    }

    private AuditedProcess read(Process process, List<Node> tree) {
        return new AuditedProcess(
                process.id(),
                process.code(),
                process.name(),
                process.unitId(),
                process.owner(),
                line(process.unitId(), tree),
                Set.copyOf(documents.authorsOf(process.documents())),
                process.clauses(),
                process.steps().stream()
                        .map(step -> new Step(step.what(), step.record()))
                        .toList(),
                controls(process.controls()));
    }

    /** One control a line; older sheets write several on one, with a semicolon between. */
    private static List<String> controls(String text) {
        if (text == null) return List.of();
        return Arrays.stream(text.split("[;\\n]"))
                .map(String::strip)
                .filter(control -> !control.isEmpty())
                .toList();
    }

    /** The unit, those above it and those below it; the tree lists each unit after the one above it. */
    static Map<UUID, String> line(UUID unit, List<Node> tree) {
        var line = new LinkedHashMap<UUID, String>();
        for (Node node : tree)
            if (node.id().equals(unit) || line.containsKey(node.parent())) line.put(node.id(), node.name());
        UUID above = unit;
        while (above != null) {
            UUID here = above;
            Node node = tree.stream()
                    .filter(each -> each.id().equals(here))
                    .findFirst()
                    .orElseThrow();
            line.put(node.id(), node.name());
            above = node.parent();
        }
        return line;
    }
}
