package it.lario.views.manual;

import it.lario.ground.contributions.ManualSection;
import it.lario.ground.contributions.ManualSection.Chapter;
import it.lario.ground.contributions.ManualSection.Section;
import it.lario.ground.pages.Page;
import it.lario.views.manual.Composition.Block;
import it.lario.views.manual.Composition.Line;
import it.lario.views.manual.Composition.Omission;
import it.lario.views.manual.Composition.Part;
import it.lario.views.manual.ManualText.Side;
import it.lario.views.manual.Outline.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what the registers say and the texts between them, in the body's order and in the words of a page. */
@Component
class Composer {

    private final List<ManualSection> registers;
    private final ManualTextRepository texts;
    private final ManualOutlineRepository outlines;

    Composer(List<ManualSection> registers, ManualTextRepository texts, ManualOutlineRepository outlines) {
        this.registers = registers;
        this.texts = texts;
        this.outlines = outlines;
    }

    Composition compose(Page words) {
        return compose(outline(), sections(), written(), words);
    }

    /** The body's order, or the usual one. */
    Outline outline() {
        return outlines.findAll().stream()
                .findFirst()
                .map(ManualOutline::outline)
                .orElse(Outline.USUAL);
    }

    /** What every register offers, also when it has nothing to say yet. */
    List<Section> sections() {
        return registers.stream()
                .flatMap(register -> register.sections().stream())
                .toList();
    }

    private Map<String, String> written() {
        return texts.findAll().stream().collect(Collectors.toMap(ManualText::place, ManualText::text));
    }

    static Composition compose(Outline outline, List<Section> sections, Map<String, String> written, Page words) {
        var parts = outline.in().stream()
                .map(entry -> new Part(
                        entry.code(),
                        title(entry, words),
                        written.getOrDefault(entry.code(), ""),
                        outline.blocks(entry, sections).stream()
                                .filter(section -> outline.reason(section.title()) == null)
                                .map(section -> block(section, written, words))
                                .filter(block -> !silent(block))
                                .toList()))
                .toList();
        return new Composition(parts, omitted(outline, sections, words));
    }

    static String title(Entry entry, Page words) {
        return entry.title() == null ? words.t(Chapter.valueOf(entry.code()).key()) : entry.title();
    }

    private static List<Omission> omitted(Outline outline, List<Section> sections, Page words) {
        var omitted = new ArrayList<Omission>();
        outline.entries().stream()
                .filter(entry -> !entry.in())
                .forEach(entry -> omitted.add(new Omission(entry.code(), title(entry, words), entry.off())));
        sections.stream()
                .filter(section -> outline.home(section).in() && outline.reason(section.title()) != null)
                .forEach(section -> omitted.add(
                        new Omission(section.title(), words.t(section.title()), outline.reason(section.title()))));
        return omitted;
    }

    private static Block block(Section section, Map<String, String> written, Page words) {
        return new Block(
                section.title(),
                words.t(section.title()),
                section.shape(),
                section.columns().stream().map(column -> words.t(column)).toList(),
                section.items().stream()
                        .map(item -> new Line(item.key(), item.label(), item.cells()))
                        .toList(),
                written.getOrDefault(ManualText.place(section.title(), Side.BEFORE), ""),
                written.getOrDefault(ManualText.place(section.title(), Side.AFTER), ""));
    }

    private static boolean silent(Block block) {
        return block.items().isEmpty()
                && block.before().isBlank()
                && block.after().isBlank();
    }
}
