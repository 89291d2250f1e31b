package it.lario.foundations.processes;

import it.lario.foundations.processes.Process.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the processes feed each other: what one gives and another takes, and whether both say so. */
public record Interactions(List<Link> links, List<Process> orphans) {

    /** @param given what the giver says it gives, {@code taken} what the taker says it takes */
    public record Link(Process from, Process to, List<String> given, List<String> taken) {

        /** Both sheets speak of it. */
        public boolean agreed() {
            return !given.isEmpty() && !taken.isEmpty();
        }

        public String text() {
            return String.join(", ", given.isEmpty() ? taken : given);
        }
    }

    private record Pair(UUID from, UUID to) {}

    static Interactions of(List<Process> processes) {
        Map<UUID, Process> known = processes.stream()
                .collect(Collectors.toMap(Process::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        var links = new LinkedHashMap<Pair, Link>();
        for (Process process : processes) {
            for (Flow flow : process.outputs())
                if (known.containsKey(flow.other()))
                    link(links, process, known.get(flow.other())).given.add(flow.name());
            for (Flow flow : process.inputs())
                if (known.containsKey(flow.other()))
                    link(links, known.get(flow.other()), process).taken.add(flow.name());
        }
        var orphans = processes.stream().filter(Interactions::isOrphan).toList();
        return new Interactions(List.copyOf(links.values()), orphans);
    }

    private static Link link(Map<Pair, Link> links, Process from, Process to) {
        return links.computeIfAbsent(
                new Pair(from.id(), to.id()), pair -> new Link(from, to, new ArrayList<>(), new ArrayList<>()));
    }

    /** Nothing comes in from anybody, or nothing goes out to anybody. */
    private static boolean isOrphan(Process process) {
        return process.inputs().stream().allMatch(Flow::loose)
                || process.outputs().stream().allMatch(Flow::loose);
    }

    /** The map as it is drawn: a band for each kind, boxes in rows, an arrow for each link. */
    Sketch sketch(List<Process> processes) {
        return Sketch.of(processes, links);
    }

    static List<Process> of(Kind kind, List<Process> processes) {
        return processes.stream().filter(process -> process.kind() == kind).toList();
    }
}
