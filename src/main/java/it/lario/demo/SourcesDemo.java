package it.lario.demo;

import it.lario.foundations.sources.ExternalDocument;
import it.lario.foundations.sources.ExternalDocuments;
import it.lario.foundations.sources.Look.Outcome;
import it.lario.foundations.sources.SourceChange;
import it.lario.ground.kernel.Rome;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Laws and standards that the services follow, with what changed in them and who looked at the documents. */
@Component
class SourcesDemo implements DemoPart {

    private final ExternalDocuments sources;

    SourcesDemo(ExternalDocuments sources) {
        this.sources = sources;
    }

    @Override
    public int order() {
        return 33;
    }

    @Override
    public void build(Story story) {
        for (Told told : story.told().list("sources")) {
            UUID source = story.as(story.qualityManager(), () -> sources.register(card(story, told)))
                    .id();
            for (Told change : told.list("changes")) change(story, source, change);
        }
    }

    private void change(Story story, UUID source, Told told) {
        SourceChange change = story.as(
                story.qualityManager(), () -> sources.hear(source, told.text("what"), told.date("effectiveOn")));
        for (Told look : told.list("looks"))
            story.does(
                    story.qualityManager(),
                    () -> sources.look(
                            source,
                            change.id(),
                            story.id("documents", look.text("document")),
                            look.word("outcome", Outcome.class),
                            look.text("note")));
    }

    private static ExternalDocument.Card card(Story story, Told told) {
        return new ExternalDocument.Card(
                told.text("title"),
                told.word("kind", ExternalDocument.Kind.class),
                told.text("issuer"),
                told.text("reference"),
                told.date("textOn"),
                story.id("people", told.text("owner")),
                told.texts("documents").stream()
                        .map(key -> story.id("documents", key))
                        .toList(),
                Rome.today().plusDays(Integer.parseInt(told.text("checkInDays"))));
    }
}
