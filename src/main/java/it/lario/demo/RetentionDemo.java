package it.lario.demo;

import it.lario.foundations.documents.Documents;
import it.lario.foundations.documents.Revision;
import it.lario.foundations.retention.Discard;
import it.lario.foundations.retention.Discard.Decision;
import it.lario.foundations.retention.Discards;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Old texts proposed for discard, of which some were decided with the clearance of the archives' authority. */
@Component
class RetentionDemo implements DemoPart {

    private final Discards discards;
    private final Documents documents;

    RetentionDemo(Discards discards, Documents documents) {
        this.discards = discards;
        this.documents = documents;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void build(Story story) {
        for (Told told : story.told().list("discards")) {
            Discard discard = story.as(
                    story.qualityManager(),
                    () -> discards.propose(
                            texts(story, told), told.text("reason"), told.text("reference"), told.date("proposedOn")));
            if (told.has("decision")) decide(story, told.part("decision"), discard.id());
        }
    }

    private void decide(Story story, Told told, UUID discard) {
        var decision =
                new Decision(told.text("act"), told.date("decidedOn"), told.text("clearance"), told.date("clearedOn"));
        story.does(told.text("by"), () -> discards.carryOut(discard, decision));
    }

    private List<UUID> texts(Story story, Told told) {
        int number = told.number("revision").intValue();
        return documents.revisions(story.id("documents", told.text("document"))).stream()
                .filter(revision -> revision.number() == number)
                .map(Revision::id)
                .toList();
    }
}
