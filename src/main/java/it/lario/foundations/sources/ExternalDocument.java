package it.lario.foundations.sources;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A document that others write and the body must follow. Somebody looks from time to time whether it changed. */
@Entity
public class ExternalDocument extends BodyRecord {

    /** What it is. */
    public enum Kind {
        LAW,
        REGULATION,
        STANDARD,
        GUIDELINE,
        AGREEMENT,
        OTHER
    }

    /** What people write of it; {@code reference} may be null, {@code textOn} is the day of the text that is followed. */
    public record Card(
            String title,
            Kind kind,
            String issuer,
            String reference,
            LocalDate textOn,
            UUID owner,
            List<UUID> documents,
            LocalDate checkOn) {}

    private String title;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String issuer;
    private String reference;
    private LocalDate textOn;
    private PersonRef owner;
    private List<UUID> documents;
    private LocalDate checkedOn;
    private LocalDate checkOn;
    private LocalDate repealedOn;
    private String repeal;

    protected ExternalDocument() {}

    ExternalDocument(Card card, PersonRef owner) {
        describe(card, owner);
    }

    void describe(Card card, PersonRef owner) {
        if (!followed()) throw new RuleBroken("sources.repealed-already");
        Reference read = Reference.parse("reference", card.reference());
        title = card.title();
        kind = card.kind();
        issuer = card.issuer();
        reference = read == null ? null : read.written();
        textOn = card.textOn();
        this.owner = owner;
        documents = card.documents().stream().distinct().toList();
        checkOn = card.checkOn();
    }

    /** Somebody looked and found the text still as it is followed. */
    void check(LocalDate on, LocalDate next) {
        if (!followed()) throw new RuleBroken("sources.repealed-already");
        if (!next.isAfter(on)) throw RuleBroken.at("nextOn", "sources.next-before-check");
        checkedOn = on;
        checkOn = next;
    }

    /** It is no longer followed: its history stays. */
    void repeal(LocalDate on, String reason) {
        if (!followed()) throw new RuleBroken("sources.repealed-already");
        repealedOn = on;
        repeal = reason;
    }

    public boolean followed() {
        return repealedOn == null;
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public String path() {
        return "/external-documents/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("sources")
                .with("title", title)
                .with("kind", kind)
                .with("issuer", issuer)
                .with("reference", reference)
                .with("textOn", textOn)
                .with("owner", owner)
                .with("documents", documents)
                .with("checkOn", checkOn)
                .map();
    }

    public String title() {
        return title;
    }

    public Kind kind() {
        return kind;
    }

    public String issuer() {
        return issuer;
    }

    public Reference reference() {
        return reference == null ? null : new Reference(reference);
    }

    public LocalDate textOn() {
        return textOn;
    }

    public PersonRef owner() {
        return owner;
    }

    public List<UUID> documents() {
        return documents;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    public LocalDate checkOn() {
        return checkOn;
    }

    public LocalDate repealedOn() {
        return repealedOn;
    }

    public String repeal() {
        return repeal;
    }
}
