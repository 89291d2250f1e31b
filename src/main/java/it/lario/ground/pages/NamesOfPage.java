package it.lario.ground.pages;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.Step.Change;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns what records store into what people read: identifiers into names, each asked for once; dates into Italian dates. */
final class NamesOfPage {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Names names;
    private final Map<UUID, String> known = new HashMap<>();

    NamesOfPage(Names names) {
        this.names = names;
    }

    String readable(String text) {
        if (DATE.matcher(text).matches()) return Rome.date(LocalDate.parse(text));
        learn(Stream.of(text));
        return ID.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(known.get(UUID.fromString(found.group()))));
    }

    /** Asks at once for all records that these texts name. */
    void learn(Stream<String> texts) {
        var unknown = new HashSet<UUID>();
        texts.forEach(text -> ID.matcher(text)
                .results()
                .map(found -> UUID.fromString(found.group()))
                .filter(id -> !known.containsKey(id))
                .forEach(unknown::add));
        if (unknown.isEmpty()) return;
        unknown.forEach(id -> known.put(id, id.toString()));
        known.putAll(names.of(unknown));
    }

    /** A value of an enumeration in this field is shown as its word. */
    String readable(Page page, String field, String text) {
        String word = text.matches("[A-Za-z_]+") ? page.tOrNull(field + "." + text) : null;
        return word == null ? readable(text) : word;
    }

    /** The history of a record as the timeline shows it. */
    List<Step> timeline(Page page, List<Journal.Noted> noted) {
        learn(noted.stream()
                .flatMap(step -> step.changes().stream())
                .flatMap(change -> Stream.of(change.before(), change.after())));
        return noted.stream()
                .map(step -> new Step(
                        page.moment(step.at()),
                        step.person(),
                        page.t(step.step()),
                        step.changes().stream()
                                .map(change -> new Change(
                                        page.t(change.field()),
                                        readable(page, change.field(), change.before()),
                                        readable(page, change.field(), change.after())))
                                .toList()))
                .toList();
    }
}
