package it.lario.foundations.processes;

import it.lario.foundations.processes.SheetContent.End;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.Pages;
import it.lario.ground.tenancy.CurrentBody;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
        Page names = pages.printed();
        names.learn(named(process));
        var processes = processes();
        return new SheetContent(
                process.code(),
                process.name(),
                process.kind(),
                name(process.serviceId(), names),
                name(process.unitId(), names),
                process.owner() == null ? null : process.owner().name(),
                process.purpose(),
                ends(process.inputs(), names, processes),
                ends(process.outputs(), names, processes),
                process.resources(),
                process.controls(),
                process.clauses(),
                process.documents().stream().map(names::name).toList(),
                process.steps(),
                process.administrative(),
                name(process.procedure().competentUnit(), names),
                process.procedure(),
                diagram);
    }

    private static List<End> ends(List<Flow> flows, Page names, Set<UUID> processes) {
        return flows.stream().map(flow -> end(flow, names, processes)).toList();
    }

    private static End end(Flow flow, Page names, Set<UUID> processes) {
        if (flow.other() == null) return new End(flow.name(), Objects.toString(flow.party(), ""), null);
        String other = names.name(flow.other());
        String with = Missing.blank(flow.party()) ? other : other + ", " + flow.party();
        return new End(
                flow.name(), with, (processes.contains(flow.other()) ? "/processes/" : "/units/") + flow.other());
    }

    /** Everything that the sheet calls by its name. */
    private static Stream<String> named(Process process) {
        return Stream.of(
                        process.documents().stream(),
                        Stream.of(
                                process.unitId(),
                                process.serviceId(),
                                process.procedure().competentUnit()),
                        process.inputs().stream().map(Flow::other),
                        process.outputs().stream().map(Flow::other))
                .flatMap(ids -> ids)
                .map(Objects::toString);
    }

    private static String name(UUID id, Page names) {
        return id == null ? null : names.name(id);
    }

    private Set<UUID> processes() {
        return new HashSet<>(jdbc.sql("select id from process where body_id = :body")
                .param("body", CurrentBody.id())
                .query(UUID.class)
                .list());
    }
}
