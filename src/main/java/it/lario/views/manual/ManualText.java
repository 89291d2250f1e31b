package it.lario.views.manual;

import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Entity;
import java.util.Locale;
import java.util.Map;

/** A connecting text in Markdown, and who wrote it last: at the head of a chapter, or before or after a register's block. */
@Entity
public class ManualText extends BodyRecord {

    /** On which side of a block a text stands. */
    public enum Side {
        BEFORE,
        AFTER
    }

    private static final String SIDE = "/";

    private String place;
    private String title;
    private String text;
    private PersonRef writer;

    protected ManualText() {}

    ManualText(String place, PersonRef writer) {
        this.place = place;
        this.writer = writer;
    }

    void write(String title, String text, PersonRef writer) {
        this.title = title;
        this.text = text;
        this.writer = writer;
    }

    /** The place of a text beside a block; that of a chapter's text is the chapter's code. */
    static String place(String block, Side side) {
        return block + SIDE + side;
    }

    /** The page of a chapter. */
    static String path(String chapter) {
        return "/manual/chapters/" + chapter.toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return title == null ? "Manuale della qualità" : "Manuale: " + title;
    }

    @Override
    public String path() {
        int side = place.indexOf(SIDE);
        return side < 0 ? path(place) : "/manual/blocks/" + place.substring(0, side);
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("manual").with("text", text).map();
    }

    String place() {
        return place;
    }

    public String text() {
        return text == null ? "" : text;
    }

    PersonRef writer() {
        return writer;
    }
}
