package it.lario.foundations.takeover;

import static it.lario.foundations.takeover.Column.*;

import it.lario.foundations.documents.DocumentType;
import it.lario.foundations.documents.Mark;
import it.lario.ground.kernel.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Understands the cells of each row by itself, and notes what it does not understand. */
final class RowReader {

    private static final Map<String, DocumentType> TYPES = Map.ofEntries(
            Map.entry("manuale", DocumentType.MANUAL),
            Map.entry("manual", DocumentType.MANUAL),
            Map.entry("politica", DocumentType.POLICY),
            Map.entry("policy", DocumentType.POLICY),
            Map.entry("procedura", DocumentType.PROCEDURE),
            Map.entry("procedure", DocumentType.PROCEDURE),
            Map.entry("istruzione", DocumentType.INSTRUCTION),
            Map.entry("istruzioneoperativa", DocumentType.INSTRUCTION),
            Map.entry("instruction", DocumentType.INSTRUCTION),
            Map.entry("modulo", DocumentType.FORM),
            Map.entry("form", DocumentType.FORM));

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ACT = 300;
    private static final int LONGEST_REASON = 2000;

    private final Known known;
    private final Map<String, List<Staged>> byPath = new HashMap<>();
    private final Map<String, List<Staged>> byName = new HashMap<>();
    private final Set<Integer> named = new HashSet<>();
    private final List<Flaw> flaws = new ArrayList<>();

    RowReader(Known known) {
        this.known = known;
        for (Staged file : known.files()) {
            byPath.computeIfAbsent(file.key(), key -> new ArrayList<>()).add(file);
            byName.computeIfAbsent(Staged.plain(file.base()), key -> new ArrayList<>())
                    .add(file);
        }
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /** Files that no row has named so far. */
    List<Staged> unnamed() {
        return known.files().stream()
                .filter(file -> !named.contains(file.number()))
                .toList();
    }

    Planned read(Line line) {
        bounded(line, TITLE, LONGEST_TITLE, true);
        bounded(line, ACT, LONGEST_ACT, false);
        bounded(line, REASON, LONGEST_REASON, false);
        String code = Codes.spelled(line.at(CODE));
        State state = word(line, STATE, "takeover.state-unknown", State::of);
        LocalDate on = word(line, DATE, "takeover.not-a-day", Days::of);
        if (on != null && on.isAfter(known.today())) flaw(line, DATE, "takeover.in-the-future");
        return new Planned(
                line,
                code,
                type(line, code),
                word(line, REVISION, "takeover.not-a-mark", Mark::of),
                on,
                state,
                named(line, UNIT, known.units(), known.unit()),
                named(line, OWNER, known.members(), known.owner()),
                review(line, on),
                file(line, state),
                null);
    }

    private void bounded(Line line, Column column, int longest, boolean needed) {
        String text = line.at(column);
        if (needed && text.isBlank()) flaw(line, column, "takeover.blank");
        if (text.length() > longest) flaw(line, column, "takeover.too-long", longest);
    }

    private <T> T word(Line line, Column column, String key, Function<String, Optional<T>> meaning) {
        String text = line.at(column);
        if (text.isBlank()) {
            flaw(line, column, "takeover.blank");
            return null;
        }
        var meant = meaning.apply(text);
        if (meant.isEmpty()) flaw(line, column, key, text);
        return meant.orElse(null);
    }

    private DocumentType type(Line line, String code) {
        if (code.isBlank()) {
            flaw(line, CODE, "takeover.blank");
            return null;
        }
        String written = line.at(TYPE);
        DocumentType type = written.isBlank() ? Codes.type(code).orElse(null) : TYPES.get(Column.plain(written));
        if (type == null && written.isBlank()) flaw(line, CODE, "takeover.code-unknown", line.at(CODE));
        else if (type == null) flaw(line, TYPE, "takeover.type-unknown", written);
        else
            try {
                type.code(code);
            } catch (RuleBroken otherCode) {
                flaw(line, CODE, otherCode.key());
            }
        return type;
    }

    private LocalDate review(Line line, LocalDate on) {
        String text = line.at(REVIEW);
        if (text.isBlank()) return null;
        var day = Days.of(text);
        if (day.isEmpty()) flaw(line, REVIEW, "takeover.not-a-day", text);
        else if (on != null && !day.get().isAfter(on)) flaw(line, REVIEW, "takeover.review-before-date");
        return day.orElse(null);
    }

    private UUID named(Line line, Column column, Map<String, UUID> names, UUID otherwise) {
        String text = line.at(column);
        if (text.isBlank()) return otherwise;
        UUID found = names.get(Column.plain(text));
        if (found == null) flaw(line, column, "takeover.unknown." + column.name(), text);
        return found;
    }

    private Staged file(Line line, State state) {
        String text = line.at(FILE);
        if (text.isBlank()) {
            boolean needed = state == State.IN_FORCE || state == State.DRAFT;
            if (needed) flaw(line, FILE, "takeover.file-needed");
            else flaws.add(Flaw.warning(line.number(), FILE, "takeover.without-file"));
            return null;
        }
        var found = byPath.getOrDefault(Staged.plain(text), byName.getOrDefault(Staged.plain(text), List.of()));
        if (found.isEmpty()) flaw(line, FILE, "takeover.file-missing", text);
        if (found.size() > 1) flaw(line, FILE, "takeover.file-ambiguous", text);
        found.forEach(file -> named.add(file.number()));
        if (found.size() != 1) return null;
        Staged file = found.get(0);
        if (file.refusal() != null)
            flaw(line, FILE, file.refusal().key(), file.refusal().arguments().toArray());
        return file;
    }

    private void flaw(Line line, Column column, String key, Object... arguments) {
        flaws.add(Flaw.of(line, column, key, arguments));
    }
}
