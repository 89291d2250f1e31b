package it.lario.ground.pages;

import it.lario.ground.contributions.Labels;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.Step.Change;
import it.lario.ground.people.People;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns what records store into what people read: identifiers into names, dates into Italian dates. */
@Component
@Transactional(readOnly = true) // pages are written after the doors have closed their transactions
class Names {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final List<Labels> labels;
    private final People people;

    Names(List<Labels> labels, People people) {
        this.labels = labels;
        this.people = people;
    }

    String readable(String text) {
        String dated = DATE.matcher(text).matches() ? Rome.date(LocalDate.parse(text)) : text;
        Set<UUID> ids = new HashSet<>();
        ID.matcher(dated).results().forEach(found -> ids.add(UUID.fromString(found.group())));
        if (ids.isEmpty()) return dated;
        String named = dated;
        for (Labels module : labels)
            for (var label : module.labels(ids).entrySet())
                named = named.replace(label.getKey().toString(), label.getValue());
        for (var member : people.members()) named = named.replace(member.id().toString(), member.name());
        return named;
    }

    /** As {@link #readable(String)}; a value of an enumeration in this field is shown as its word. */
    String readable(Page page, String field, String text) {
        String word = text.matches("[A-Za-z_]+") ? page.tOrNull(field + "." + text) : null;
        return word == null ? readable(text) : word;
    }

    /** The history of a record as the timeline shows it. */
    List<Step> timeline(Page page, List<Journal.Noted> noted) {
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
