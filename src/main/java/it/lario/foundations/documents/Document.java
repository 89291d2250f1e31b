package it.lario.foundations.documents;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import it.lario.ground.tenancy.Searched;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A document under control. What it says is in its {@link Revision}s; here is what it is and whom it concerns. */
@Entity
public class Document extends BodyRecord {

    private String code;
    private String title;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private UUID unitId;
    private PersonRef owner;
    private List<String> clauses;
    private List<UUID> distribution;
    private List<String> readerRoles;
    private List<UUID> readers;
    private LocalDate reviewOn;

    protected Document() {}

    Document(DocumentCard card, PersonRef owner) {
        describe(card, owner);
    }

    void describe(DocumentCard card, PersonRef owner) {
        code = card.type().code(card.code());
        title = card.title();
        type = card.type();
        unitId = card.unit();
        this.owner = owner;
        clauses = List.copyOf(card.clauses());
        distribution = card.distribution().units();
        readerRoles = card.distribution().roles().stream().map(Role::name).toList();
        readers = card.distribution().people();
        reviewOn = card.reviewOn();
    }

    /** Approved texts carry code and type for good: afterwards another code is another document. */
    void redescribe(DocumentCard card, PersonRef owner, boolean approvedBefore) {
        String written = card.type().code(card.code());
        if (approvedBefore && (!written.equals(code) || card.type() != type))
            throw RuleBroken.at("code", "documents.code-fixed", code);
        describe(card, owner);
    }

    /** The periodic review found the text in force still right. */
    void confirm(LocalDate next, LocalDate today) {
        if (!next.isAfter(today)) throw RuleBroken.at("nextReviewOn", "documents.next-review-past");
        reviewOn = next;
    }

    /** An approval looks at the whole document, so it also fixes the next look. */
    void reviewBy(LocalDate next) {
        reviewOn = next;
    }

    @Override
    public Optional<Searched> searched() {
        return super.searched().map(found -> found.coded(code).readByPartsReaders());
    }

    @Override
    public String label() {
        return code + " " + title;
    }

    @Override
    public String path() {
        return "/documents/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("documents")
                .with("code", code)
                .with("title", title)
                .with("type", type)
                .with("unit", unitId)
                .with("owner", owner)
                .with("clauses", clauses)
                .with("distribution", distribution)
                .with("readerRoles", readerRoles)
                .with("readers", readers)
                .with("reviewOn", reviewOn)
                .map();
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public DocumentType type() {
        return type;
    }

    public UUID unitId() {
        return unitId;
    }

    public PersonRef owner() {
        return owner;
    }

    public List<String> clauses() {
        return clauses;
    }

    /** Its own and those it concerns. */
    List<UUID> units() {
        return Stream.concat(Stream.of(unitId), distribution.stream()).toList();
    }

    public Distribution distribution() {
        return new Distribution(
                distribution, readerRoles.stream().map(Role::valueOf).toList(), readers);
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }
}
