package it.lario.foundations.sources;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRow;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A document from outside changed. Each of the body's documents that rested on it that day must be looked at. */
@Entity
public class SourceChange extends BodyRow {

    private UUID sourceId;
    private String what;
    private LocalDate effectiveOn;
    private LocalDate heardOn;
    private PersonRef reporter;
    private List<UUID> documents;

    protected SourceChange() {}

    /** @param effectiveOn the day from which the change counts, also past or future */
    SourceChange(ExternalDocument source, String what, LocalDate effectiveOn, PersonRef reporter, LocalDate heardOn) {
        if (!source.followed()) throw new RuleBroken("sources.repealed-already");
        this.sourceId = source.id();
        this.what = what;
        this.effectiveOn = effectiveOn;
        this.heardOn = heardOn;
        this.reporter = reporter;
        this.documents = List.copyOf(source.documents());
    }

    boolean concerns(UUID document) {
        return documents.contains(document);
    }

    public UUID sourceId() {
        return sourceId;
    }

    public String what() {
        return what;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public LocalDate heardOn() {
        return heardOn;
    }

    public PersonRef reporter() {
        return reporter;
    }

    /** The documents that rested on the source when the change was heard of. */
    public List<UUID> documents() {
        return documents;
    }
}
