package it.lario.foundations.processes;

import it.lario.ground.contributions.ManualSection;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.Pages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The process sheets in the manual. */
@Component
class ProcessChapter implements ManualSection {

    private static final List<String> COLUMNS = List.of(
            "processes.kind",
            "processes.service",
            "processes.unit",
            "processes.owner",
            "processes.purpose",
            "processes.inputs",
            "processes.outputs",
            "processes.steps",
            "processes.resources",
            "processes.controls",
            "processes.clauses",
            "processes.documents");

    private final ProcessRepository processes;
    private final Pages pages;

    ProcessChapter(ProcessRepository processes, Pages pages) {
        this.processes = processes;
        this.pages = pages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> sections() {
        Page words = pages.printed();
        var all = processes.findAllByOrderByCode();
        words.learn(all.stream().flatMap(ProcessChapter::named).map(Objects::toString));
        var items = all.stream()
                .map(process -> new Item(process.id().toString(), process.label(), cells(process, words)))
                .toList();
        return List.of(new Section(Chapter.PROCESSES, 10, "processes.list", Shape.SHEETS, COLUMNS, items));
    }

    /** All that a sheet calls by its name. */
    private static Stream<?> named(Process process) {
        return Stream.of(
                        Stream.of(process.serviceId(), process.unitId()),
                        process.inputs().stream(),
                        process.outputs().stream(),
                        process.documents().stream())
                .flatMap(one -> one);
    }

    private static List<String> cells(Process process, Page words) {
        return Stream.of(
                        words.t("processes.kind." + process.kind()),
                        words.name(process.serviceId()),
                        words.name(process.unitId()),
                        process.owner() == null ? null : process.owner().name(),
                        process.purpose(),
                        lines(process.inputs(), words),
                        lines(process.outputs(), words),
                        process.steps().stream().map(Step::toString).collect(Collectors.joining("\n")),
                        process.resources(),
                        process.controls(),
                        String.join(", ", process.clauses()),
                        lines(process.documents(), words))
                .map(text -> text == null ? "" : text)
                .toList();
    }

    private static String lines(List<?> rows, Page words) {
        return words.readable(rows.stream().map(Object::toString).collect(Collectors.joining("\n")));
    }
}
