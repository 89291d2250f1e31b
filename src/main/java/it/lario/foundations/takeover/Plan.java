package it.lario.foundations.takeover;

import static it.lario.foundations.takeover.Column.*;

import it.lario.foundations.takeover.Planned.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What would come of a list: each row with its outcome, and all that stands in the way. Nothing is written by it. */
public record Plan(List<Planned> rows, List<Flaw> flaws) {

    static Plan of(List<Line> lines, Known known) {
        var reader = new RowReader(known);
        var read = lines.stream().map(reader::read).toList();
        var flaws = new ArrayList<>(reader.flaws());
        var outcomes = new HashMap<Integer, Outcome>();
        byCode(read).forEach((code, rows) -> {
            if (known.codes().contains(code))
                rows.forEach(row -> flaws.add(Flaw.of(row.line(), CODE, "takeover.code-in-register", code)));
            judge(rows, outcomes, flaws);
        });
        for (Staged file : reader.unnamed()) flaws.add(Flaw.warning(null, FILE, "takeover.file-unnamed", file.name()));
        flaws.sort(Comparator.comparing((Flaw flaw) -> flaw.warning()).thenComparing(Plan::place));
        var rows = read.stream()
                .map(row -> row.becoming(outcomes.get(row.line().number())))
                .toList();
        return new Plan(rows, List.copyOf(flaws));
    }

    private static int place(Flaw flaw) {
        return flaw.row() == null ? Integer.MAX_VALUE : flaw.row();
    }

    public boolean blocked() {
        return flaws.stream().anyMatch(flaw -> !flaw.warning());
    }

    /** The rows of each document, oldest first. */
    public List<List<Planned>> documents() {
        return byCode(rows).values().stream().map(Plan::ordered).toList();
    }

    private static Map<String, List<Planned>> byCode(List<Planned> rows) {
        var byCode = new LinkedHashMap<String, List<Planned>>();
        for (Planned row : rows)
            if (!row.code().isBlank())
                byCode.computeIfAbsent(row.code(), code -> new ArrayList<>()).add(row);
        return byCode;
    }

    /** By revision; when some are numbers and some letters, by date. */
    private static List<Planned> ordered(List<Planned> rows) {
        boolean alike =
                rows.stream().map(row -> row.mark().lettered()).distinct().count() == 1;
        Comparator<Planned> order =
                alike ? Comparator.comparingInt(row -> row.mark().number()) : Comparator.comparing(Planned::on);
        return rows.stream().sorted(order).toList();
    }

    /** One text in force and one draft after it at most; what is older is history. */
    private static void judge(List<Planned> rows, Map<Integer, Outcome> outcomes, List<Flaw> flaws) {
        if (rows.stream().anyMatch(row -> row.mark() == null || row.on() == null || row.state() == null)) return;
        once(rows, flaws);
        single(rows, State.IN_FORCE, "takeover.two-in-force", flaws);
        single(rows, State.DRAFT, "takeover.two-drafts", flaws);
        var ordered = ordered(rows);
        Planned last = ordered.get(ordered.size() - 1);
        boolean drafted = last.state() == State.DRAFT;
        var issued = drafted ? ordered.subList(0, ordered.size() - 1) : ordered;
        Planned current = issued.isEmpty() ? null : issued.get(issued.size() - 1);
        for (Planned row : ordered) {
            boolean live = row.state() == State.IN_FORCE || row.state() == State.DRAFT;
            if (live && row != current && row != last)
                flaws.add(Flaw.of(
                        row.line(), STATE, "takeover.not-the-newest", row.mark().text()));
            outcomes.put(row.line().number(), Outcome.HISTORY);
        }
        if (drafted) outcomes.put(last.line().number(), Outcome.DRAFT);
        if (current == null) return;
        boolean inForce = current.state() == State.IN_FORCE;
        if (inForce) outcomes.put(current.line().number(), Outcome.IN_FORCE);
        else if (!drafted) outcomes.put(current.line().number(), Outcome.WITHDRAWN);
        if (inForce && drafted && last.mark().number() <= current.mark().number())
            flaws.add(Flaw.of(
                    last.line(), REVISION, "takeover.draft-number", last.mark().text()));
    }

    private static void once(List<Planned> rows, List<Flaw> flaws) {
        var seen = new HashMap<String, Integer>();
        for (Planned row : rows) {
            String mark = (row.mark().lettered() ? "" : "n") + row.mark().number();
            Integer before = seen.putIfAbsent(mark, row.line().number());
            if (before != null)
                flaws.add(Flaw.of(
                        row.line(),
                        REVISION,
                        "takeover.twice",
                        row.code(),
                        row.mark().text(),
                        before));
        }
    }

    private static void single(List<Planned> rows, State state, String key, List<Flaw> flaws) {
        rows.stream()
                .filter(row -> row.state() == state)
                .skip(1)
                .forEach(row -> flaws.add(Flaw.of(row.line(), STATE, key, row.code())));
    }

    /** The rows that become texts of the document, the one in force first. */
    static List<Planned> texts(List<Planned> document) {
        return document.stream().filter(row -> row.outcome() != Outcome.HISTORY).toList();
    }

    static Stream<Planned> history(List<Planned> document) {
        return document.stream().filter(row -> row.outcome() == Outcome.HISTORY);
    }
}
