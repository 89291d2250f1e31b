package it.lario.demo;

import it.lario.foundations.documents.Approval;
import it.lario.foundations.documents.Document;
import it.lario.foundations.documents.DocumentCard;
import it.lario.foundations.documents.DocumentFiles;
import it.lario.foundations.documents.DocumentType;
import it.lario.foundations.documents.Documents;
import it.lario.foundations.documents.Revision;
import it.lario.foundations.documents.Revisions;
import it.lario.ground.kernel.Rome;
import it.lario.ground.reading.FileReadings;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Documents with their revisions: written, verified, approved and read by the people the story names. */
@Component
class DocumentsDemo implements DemoPart {

    private static final Pattern DAY_OF_ACT = Pattern.compile("(\\d{1,2}) (\\p{L}+) (\\d{4})$");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ITALIAN);

    private final Documents documents;
    private final Revisions revisions;
    private final DocumentFiles files;
    private final FileReadings readings;

    DocumentsDemo(Documents documents, Revisions revisions, DocumentFiles files, FileReadings readings) {
        this.files = files;
        this.readings = readings;
        this.documents = documents;
        this.revisions = revisions;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void build(Story story) {
        for (Told told : story.told().list("documents")) {
            Document document = story.as(told.text("author"), () -> written(story, told));
            story.remember("documents", told.text("key"), document.id());
            issue(story, told, first(story, told, document));
            for (Told next : told.list("revisions")) issue(story, next, revised(story, next, document));
            if (told.has("withdrawn")) withdraw(story, told.part("withdrawn"), document);
        }
    }

    private Document written(Story story, Told told) {
        if (!told.has("file")) return documents.write(card(story, told), told.text("text"), writtenOn(told));
        Document document = files.write(card(story, told), told.text("file"), content(told), writtenOn(told));
        readings.read(documents.revisions(document.id()).get(0).fileId());
        return document;
    }

    private static InputStream content(Told told) {
        return DocumentsDemo.class.getResourceAsStream("/demo/" + told.text("file"));
    }

    private UUID first(Story story, Told told, Document document) {
        return story.as(
                told.text("author"),
                () -> documents.revisions(document.id()).get(0).id());
    }

    private UUID revised(Story story, Told told, Document document) {
        return story.as(told.text("author"), () -> {
            Revision next = revisions.open(document.id(), told.text("reason"), writtenOn(told));
            if (told.has("file")) {
                var held = files.hold(
                        next.id(),
                        next.version(),
                        told.text("reason"),
                        told.text("file"),
                        content(told),
                        writtenOn(told));
                readings.read(held.fileId());
                return held.id();
            }
            return revisions
                    .write(next.id(), next.version(), told.text("text"), told.text("reason"), writtenOn(told))
                    .id();
        });
    }

    /** From draft to force; a text that the story leaves without an act waits to be verified. */
    private void issue(Story story, Told told, UUID revision) {
        if (told.date("inForceOn") == null) {
            story.does(
                    told.text("author"),
                    () -> revisions.send(revision, Rome.today().plusDays(15)));
            return;
        }
        LocalDate approved = approvedOn(told);
        story.does(told.text("verifier"), () -> revisions.verify(revision, approved.minusDays(7)));
        var approval = new Approval(told.text("act"), approved, told.date("inForceOn"), told.date("reviewOn"));
        story.does(told.text("approver"), () -> revisions.approve(revision, approval));
        List<String> readers = told.texts("acknowledgedBy");
        for (int i = 0; i < readers.size(); i++) {
            LocalDate on = told.date("inForceOn").plusDays(1 + i % 14);
            LocalDate read = on.isAfter(Rome.today()) ? Rome.today() : on;
            story.does(readers.get(i), () -> revisions.acknowledge(revision, read));
        }
    }

    private void withdraw(Story story, Told told, Document document) {
        story.does(told.text("by"), () -> {
            Revision last = documents.inForce(document.id()).orElseThrow();
            revisions.withdraw(last.id(), told.text("reason"), told.text("act"), told.date("day"));
        });
    }

    private static DocumentCard card(Story story, Told told) {
        return new DocumentCard(
                told.text("code"),
                told.text("title"),
                told.word("type", DocumentType.class),
                story.id("units", told.text("unit")),
                story.id("people", told.text("author")),
                told.texts("clauses"),
                told.texts("units").stream().map(key -> story.id("units", key)).toList(),
                told.date("reviewOn"));
    }

    private static LocalDate writtenOn(Told told) {
        return told.date("inForceOn") == null ? Rome.today() : approvedOn(told).minusDays(21);
    }

    /** The day of the act, which its reference ends with. */
    private static LocalDate approvedOn(Told told) {
        var day = DAY_OF_ACT.matcher(told.text("act"));
        return day.find() ? LocalDate.parse(day.group(), DAY) : told.date("inForceOn");
    }
}
