package it.lario.views.review;

import it.lario.ground.contributions.ReviewInput.Input;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.UUID;

/** What the management says of one input: beside the facts, or why there are none. */
@Entity
class ReviewNote extends BodyRecord {

    private UUID reviewId;

    @Enumerated(EnumType.STRING)
    private Input input;

    private String note;

    protected ReviewNote() {}

    ReviewNote(ManagementReview review, Input input) {
        this.reviewId = review.id();
        this.input = input;
    }

    void write(String note) {
        this.note = note;
    }

    @Override
    public String label() {
        return "9.3.2 " + Minutes.mark(input.code());
    }

    @Override
    public String path() {
        return "/reviews/" + reviewId + "/inputs/" + input.code();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("review").with("note", note).map();
    }

    Input input() {
        return input;
    }

    String note() {
        return note;
    }
}
