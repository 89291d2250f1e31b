package it.lario.views.manual;

import it.lario.ground.contributions.ManualSection.Section;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Ids;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Stale;
import it.lario.ground.pages.Pages;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import it.lario.views.manual.Outline.Entry;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The order of the manual: chapters and blocks moved, named, added, left out and taken in by the quality office. */
@Service
@Transactional
public class Outlines {

    /** The version of an order that nobody has touched yet. */
    static final int UNTOUCHED = -1;

    private final ManualOutlineRepository outlines;
    private final Composer composer;
    private final People people;
    private final Journal journal;
    private final Pages pages;

    Outlines(ManualOutlineRepository outlines, Composer composer, People people, Journal journal, Pages pages) {
        this.outlines = outlines;
        this.composer = composer;
        this.people = people;
        this.journal = journal;
        this.pages = pages;
    }

    @Transactional(readOnly = true)
    Outline current() {
        return composer.outline();
    }

    @Transactional(readOnly = true)
    List<Section> sections() {
        return composer.sections();
    }

    /** The record behind the order, or null while the body keeps to the usual one. */
    @Transactional(readOnly = true)
    ManualOutline stored() {
        return outlines.findAll().stream().findFirst().orElse(null);
    }

    int version() {
        ManualOutline stored = stored();
        return stored == null ? UNTOUCHED : stored.version();
    }

    @Transactional(readOnly = true)
    Section section(String block) {
        return composer.sections().stream()
                .filter(section -> section.title().equals(block))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A chapter of the body's own, at the end. */
    public String add(String title) {
        String code = Ids.next().toString();
        arrange("manual.chapter-added", code, outline -> outline.add(code, title));
        return code;
    }

    public void move(String chapter, boolean up) {
        arrange(up ? "manual.chapter-up" : "manual.chapter-down", chapter, outline -> outline.move(chapter, up));
    }

    public void moveBlock(String block, boolean up) {
        Section section = section(block);
        arrange(
                up ? "manual.block-up" : "manual.block-down",
                section,
                (outline, all) -> outline.moveBlock(section, up, all));
    }

    /** @param title blank for a chapter's usual words; @param version of the order that was seen */
    public void rename(String chapter, int version, String title) {
        Entry before = current().entry(chapter);
        expect(version, Map.of("manual.chapter-title", Composer.title(before, pages.printed())));
        arrange("manual.chapter-renamed", chapter, outline -> outline.rename(chapter, title));
    }

    public void leaveOutChapter(String chapter, String reason) {
        arrange("manual.chapter-out", chapter, outline -> outline.leaveOutChapter(chapter, reason), reason);
    }

    public void takeInChapter(String chapter) {
        arrange("manual.chapter-in", chapter, outline -> outline.takeInChapter(chapter));
    }

    /** Takes a block into a chapter; if it was left out, it is in again. */
    public void place(String block, String chapter) {
        Section section = section(block);
        arrange("manual.block-placed", section, (outline, all) -> outline.place(section, chapter, all));
    }

    public void leaveOut(String block, String reason) {
        Section section = section(block);
        arrange("manual.block-out", section, (outline, all) -> outline.leaveOut(block, reason), reason);
    }

    private Outline arrange(String step, String chapter, UnaryOperator<Outline> change, String... reason) {
        Outline now = change(change);
        String title = Composer.title(now.entry(chapter), pages.printed());
        return noted(step, "manual.chapter", title, now, reason);
    }

    private void arrange(
            String step, Section block, BiFunction<Outline, List<Section>, Outline> change, String... reason) {
        var all = composer.sections();
        Outline now = change(outline -> change.apply(outline, all));
        String home = Composer.title(now.home(block), pages.printed());
        noted(step, "manual.block", pages.printed().t(block.title()) + " (" + home + ")", now, reason);
    }

    private Outline change(UnaryOperator<Outline> step) {
        people.require(Role.QUALITY_MANAGER);
        PersonRef writer = people.current().ref();
        ManualOutline stored = stored();
        if (stored == null) stored = outlines.saveAndFlush(new ManualOutline(writer));
        Outline now = step.apply(stored.outline());
        stored.arrange(now, writer);
        outlines.saveAndFlush(stored);
        return now;
    }

    private Outline noted(String step, String field, String title, Outline now, String... reason) {
        if (reason.length == 0) journal.note(step, stored(), field, title);
        else journal.note(step, stored(), field, title, "manual.reason", reason[0]);
        return now;
    }

    private void expect(int version, Map<String, String> said) {
        ManualOutline stored = stored();
        if (stored != null && stored.version() != version) throw new Stale(stored.id(), stored.version(), said);
    }
}
