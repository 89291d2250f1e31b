package it.lario.demo;

import it.lario.ground.contributions.ManualSection.Chapter;
import it.lario.views.manual.Manual;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The connecting texts, the certificate and the first edition of the manual. */
@Component
class ManualDemo implements DemoPart {

    private static final int FIRST = -1;

    private final Manual manual;

    ManualDemo(Manual manual) {
        this.manual = manual;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void build(Story story) {
        Told told = story.told().part("manual");
        if (told == null) return;
        Told chapters = told.part("chapters");
        for (Chapter chapter : Chapter.values()) {
            String text = chapters == null ? null : chapters.text(chapter.name().toLowerCase(Locale.ROOT));
            if (text != null) story.does(story.qualityManager(), () -> manual.write(chapter, FIRST, text.strip()));
        }
        if (told.has("certificate")) story.does(story.qualityManager(), () -> certify(story, told.part("certificate")));
        if (told.has("editionApprovedBy"))
            story.does(told.text("editionApprovedBy"), () -> manual.approve(told.text("act"), told.date("on"), null));
        Told later = told.part("afterEdition");
        if (later != null) story.does(story.qualityManager(), () -> amend(later));
    }

    /** Changes a chapter after the edition, so that the manual has something to say of itself. */
    private void amend(Told later) {
        Chapter chapter = later.word("chapter", Chapter.class);
        manual.write(chapter, manual.text(chapter).version(), later.text("text").strip());
    }

    private void certify(Story story, Told told) {
        Told scope = story.told().part("scope");
        manual.certify(
                told.text("number"),
                told.text("body"),
                told.date("from"),
                told.date("to"),
                scope == null ? told.text("number") : scope.text("text"));
    }
}
