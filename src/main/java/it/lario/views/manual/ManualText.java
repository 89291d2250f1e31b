package it.lario.views.manual;

import it.lario.ground.contributions.ManualSection;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Map;

/** The connecting text of one chapter, in Markdown, and who wrote it last. */
@Entity
public class ManualText extends BodyRecord {

    @Enumerated(EnumType.STRING)
    private ManualSection.Chapter chapter;

    private String text;
    private PersonRef writer;

    protected ManualText() {}

    ManualText(ManualSection.Chapter chapter, PersonRef writer) {
        this.chapter = chapter;
        this.writer = writer;
    }

    void write(String text, PersonRef writer) {
        this.text = text;
        this.writer = writer;
    }

    static String path(ManualSection.Chapter chapter) {
        return "/manual/chapters/" + chapter.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return "Manuale, capitolo " + (chapter.ordinal() + 1);
    }

    @Override
    public String path() {
        return path(chapter);
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("manual").with("text", text).map();
    }

    ManualSection.Chapter chapter() {
        return chapter;
    }

    public String text() {
        return text == null ? "" : text;
    }

    PersonRef writer() {
        return writer;
    }
}
