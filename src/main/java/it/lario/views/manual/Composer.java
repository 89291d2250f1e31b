package it.lario.views.manual;

import it.lario.ground.contributions.ManualSection;
import it.lario.ground.contributions.ManualSection.Chapter;
import it.lario.ground.contributions.ManualSection.Section;
import it.lario.ground.pages.Page;
import it.lario.views.manual.Composition.Block;
import it.lario.views.manual.Composition.Line;
import it.lario.views.manual.Composition.Part;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what the registers say and the texts between them, in the words of a page. */
@Component
class Composer {

    private final List<ManualSection> registers;
    private final ManualTextRepository texts;

    Composer(List<ManualSection> registers, ManualTextRepository texts) {
        this.registers = registers;
        this.texts = texts;
    }

    Composition compose(Page words) {
        var written = texts.findAll().stream().collect(Collectors.toMap(ManualText::chapter, ManualText::text));
        Map<Chapter, List<Section>> sections = registers.stream()
                .flatMap(register -> register.sections().stream())
                .filter(section -> !section.items().isEmpty())
                .sorted(Comparator.comparing(Section::order))
                .collect(Collectors.groupingBy(Section::chapter));
        return new Composition(Arrays.stream(Chapter.values())
                .map(chapter -> new Part(
                        chapter,
                        words.t(chapter.key()),
                        written.getOrDefault(chapter, ""),
                        sections.getOrDefault(chapter, List.of()).stream()
                                .map(section -> block(section, words))
                                .toList()))
                .toList());
    }

    private static Block block(Section section, Page words) {
        return new Block(
                section.title(),
                words.t(section.title()),
                section.shape(),
                section.columns().stream().map(column -> words.t(column)).toList(),
                section.items().stream()
                        .map(item -> new Line(item.key(), item.label(), item.cells()))
                        .toList());
    }
}
