package it.lario.views.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.contributions.ManualSection.Chapter;
import it.lario.ground.contributions.ManualSection.Section;
import it.lario.ground.contributions.ManualSection.Shape;
import it.lario.ground.kernel.NotFound;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final Section ISSUES = section(Chapter.CONTEXT, 10, "context.issues");
    private static final Section PARTIES = section(Chapter.CONTEXT, 20, "context.parties");
    private static final Section ROLES = section(Chapter.ROLES, 10, "organisation.roles");
    private static final List<Section> ALL = List.of(PARTIES, ROLES, ISSUES);

    private static Section section(Chapter chapter, int order, String title) {
        return new Section(chapter, order, title, Shape.TABLE, List.of(), List.of());
    }

    private static List<String> codes(Outline outline) {
        return outline.entries().stream().map(Outline.Entry::code).toList();
    }

    private static List<String> blocks(Outline outline, String chapter) {
        return outline.blocks(outline.entry(chapter), ALL).stream()
                .map(Section::title)
                .toList();
    }

    @Test
    void startsWithTheUsualChaptersAndWhatRegistersPropose() {
        assertThat(codes(Outline.USUAL))
                .isEqualTo(Arrays.stream(Chapter.values()).map(Chapter::name).toList());
        assertThat(blocks(Outline.USUAL, "CONTEXT")).containsExactly("context.issues", "context.parties");
    }

    @Test
    void aChapterMovesOnePlaceAndNoFurtherThanTheEnds() {
        var moved = Outline.USUAL.move("SCOPE", true);
        assertThat(codes(moved)).startsWith("SCOPE", "CONTEXT");
        assertThat(moved.move("SCOPE", true)).isEqualTo(moved);
        assertThat(moved.move("SCOPE", false)).isEqualTo(Outline.USUAL);
    }

    @Test
    void aChapterOfTheBodysOwnComesAtTheEndWithItsTitle() {
        var more = Outline.USUAL.add("own", "Servizi per i Comuni");
        assertThat(codes(more)).endsWith("CERTIFICATE", "own");
        assertThat(more.entry("own").title()).isEqualTo("Servizi per i Comuni");
        assertThatThrownBy(() -> more.rename("own", "")).hasMessage("manual.title-missing");
        assertThat(more.rename("SCOPE", "Che cosa copre").rename("SCOPE", "")).isEqualTo(more);
    }

    @Test
    void aBlockMovesToAnotherChapterAndBack() {
        var placed = Outline.USUAL.place(ROLES, "CONTEXT", ALL);
        assertThat(blocks(placed, "CONTEXT"))
                .containsExactly("context.issues", "context.parties", "organisation.roles");
        assertThat(blocks(placed, "ROLES")).isEmpty();
        assertThat(blocks(placed.place(ROLES, "ROLES", ALL), "ROLES")).containsExactly("organisation.roles");
        assertThat(blocks(placed.moveBlock(ROLES, true, ALL), "CONTEXT"))
                .containsExactly("context.issues", "organisation.roles", "context.parties");
    }

    @Test
    void aBlockOfANewRegisterFollowsThosePlacedByHand() {
        var arranged = Outline.USUAL.moveBlock(PARTIES, true, List.of(ISSUES, PARTIES));
        var climate = section(Chapter.CONTEXT, 15, "context.climate");
        assertThat(arranged.blocks(arranged.entry("CONTEXT"), List.of(climate, ISSUES, PARTIES)))
                .extracting(Section::title)
                .containsExactly("context.parties", "context.issues", "context.climate");
    }

    @Test
    void nothingIsLeftOutWithoutAReason() {
        assertThatThrownBy(() -> Outline.USUAL.leaveOut("context.parties", "")).hasMessage("manual.reason-missing");
        assertThatThrownBy(() -> Outline.USUAL.leaveOutChapter("RISKS", "")).hasMessage("manual.reason-missing");
        var without = Outline.USUAL.leaveOut("context.parties", "Sta nel PIAO").leaveOutChapter("RISKS", "Idem");
        assertThat(without.reason("context.parties")).isEqualTo("Sta nel PIAO");
        assertThat(without.in()).extracting(Outline.Entry::code).doesNotContain("RISKS");
        assertThat(without.place(PARTIES, "CONTEXT", ALL).takeInChapter("RISKS"))
                .isEqualTo(Outline.USUAL);
    }

    @Test
    void oneChapterAtLeastRemains() {
        Outline left = Outline.USUAL;
        for (Chapter chapter : Chapter.values())
            if (chapter != Chapter.SCOPE) left = left.leaveOutChapter(chapter.name(), "x");
        Outline last = left;
        assertThatThrownBy(() -> last.leaveOutChapter("SCOPE", "x")).hasMessage("manual.no-chapter-left");
    }

    @Test
    void aChapterThatALaterVersionBringsIsNotLost() {
        var old = new Outline(List.of(Outline.USUAL.entry("SCOPE")), List.of());
        assertThat(codes(old.completed())).hasSize(Chapter.values().length).startsWith("SCOPE", "CONTEXT");
    }

    @Test
    void anUnknownChapterIsNotFound() {
        assertThatThrownBy(() -> Outline.USUAL.move("altro", true)).isInstanceOf(NotFound.class);
    }
}
