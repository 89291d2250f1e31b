package it.lario.foundations.processes;

import it.lario.foundations.processes.SheetContent.End;
import it.lario.ground.pages.Pages;
import it.lario.ground.tenancy.CurrentBody;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads sheets with the names that everything has today. */
@Component
@Transactional(readOnly = true)
class SheetContents {

    private final Pages pages;
    private final JdbcClient jdbc;

    SheetContents(Pages pages, JdbcClient jdbc) {
        this.pages = pages;
        this.jdbc = jdbc;
    }

    SheetContent of(Process process, String diagram) {
        var names = names(process);
        var processes = processes();
        return new SheetContent(
                process.code(),
                process.name(),
                process.kind(),
                names.get(process.serviceId()),
                names.get(process.unitId()),
                process.owner() == null ? null : process.owner().name(),
                process.purpose(),
                ends(process.inputs(), names, processes),
                ends(process.outputs(), names, processes),
                process.resources(),
                process.controls(),
                process.clauses(),
                process.documents().stream().map(names::get).toList(),
                process.steps(),
                process.administrative(),
                names.get(process.procedure().competentUnit()),
                process.procedure(),
                diagram);
    }

    private static List<End> ends(List<Flow> flows, Map<UUID, String> names, Set<UUID> processes) {
        return flows.stream().map(flow -> end(flow, names, processes)).toList();
    }

    private static End end(Flow flow, Map<UUID, String> names, Set<UUID> processes) {
        if (flow.other() == null) return new End(flow.name(), Objects.toString(flow.party(), ""), null);
        String other = names.get(flow.other());
        String with = Missing.blank(flow.party()) ? other : other + ", " + flow.party();
        return new End(
                flow.name(), with, (processes.contains(flow.other()) ? "/processes/" : "/units/") + flow.other());
    }

    /** All names asked for at once: one by one they would be looked up in every module each. */
    private Map<UUID, String> names(Process process) {
        var ids = new ArrayList<UUID>(process.documents());
        ids.add(process.unitId());
        ids.add(process.serviceId());
        ids.add(process.procedure().competentUnit());
        process.inputs().forEach(flow -> ids.add(flow.other()));
        process.outputs().forEach(flow -> ids.add(flow.other()));
        var known = ids.stream().filter(Objects::nonNull).distinct().toList();
        String asked = known.stream()
                .map(UUID::toString)
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
        String[] told = pages.printed().readable(asked).split("\n");
        var names = new HashMap<UUID, String>();
        for (int i = 0; i < known.size(); i++) names.put(known.get(i), told[i]);
        return names;
    }

    private Set<UUID> processes() {
        return new HashSet<>(jdbc.sql("select id from process where body_id = :body")
                .param("body", CurrentBody.id())
                .query(UUID.class)
                .list());
    }
}
