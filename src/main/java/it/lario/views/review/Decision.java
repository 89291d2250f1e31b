package it.lario.views.review;

import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;

/** What the management decided (ISO 9001, 9.3.3); the action carries it out. */
@Entity
@Table(name = "review_decision")
public class Decision extends BodyRecord {

    /** The outputs of 9.3.3: improvement, change of the system, resources. */
    public enum Kind {
        IMPROVEMENT,
        CHANGE,
        RESOURCES
    }

    private UUID reviewId;
    private int number;
    private String text;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID actionId;

    protected Decision() {}

    Decision(ManagementReview review, int number, String text, Kind kind, UUID actionId) {
        this.reviewId = review.id();
        this.number = number;
        this.actionId = actionId;
        describe(text, kind);
    }

    void describe(String text, Kind kind) {
        this.text = text;
        this.kind = kind;
    }

    @Override
    public String label() {
        return number + ". " + text;
    }

    @Override
    public String path() {
        return "/reviews/" + reviewId;
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("review")
                .with("decision", text)
                .with("decisionKind", kind)
                .map();
    }

    UUID reviewId() {
        return reviewId;
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    public Kind kind() {
        return kind;
    }

    public UUID actionId() {
        return actionId;
    }
}
