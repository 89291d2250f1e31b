package it.lario.views.manual;

import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import it.lario.views.manual.Outline.Entry;
import it.lario.views.manual.Outline.LeftOut;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The order that a body gave to its manual, and who arranged it last. */
@Entity
public class ManualOutline extends BodyRecord {

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Entry> entries;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LeftOut> leftOut;

    private PersonRef writer;

    protected ManualOutline() {}

    ManualOutline(PersonRef writer) {
        arrange(Outline.USUAL, writer);
    }

    void arrange(Outline outline, PersonRef writer) {
        this.entries = outline.entries();
        this.leftOut = outline.leftOut();
        this.writer = writer;
    }

    Outline outline() {
        return new Outline(entries, leftOut).completed();
    }

    PersonRef writer() {
        return writer;
    }

    @Override
    public String label() {
        return "Manuale della qualità, ordine dei capitoli";
    }

    @Override
    public String path() {
        return "/manual/outline";
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("manual").map();
    }
}
