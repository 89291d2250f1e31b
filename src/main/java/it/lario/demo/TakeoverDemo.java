package it.lario.demo;

import it.lario.foundations.takeover.Brought;
import it.lario.foundations.takeover.Takeover;
import it.lario.foundations.takeover.TakeoverWork;
import it.lario.foundations.takeover.Takeovers;
import it.lario.foundations.takeover.Takeovers.Terms;
import it.lario.ground.conversion.Conversions;
import it.lario.ground.conversion.Sheet;
import it.lario.ground.kernel.Rome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** A register of before Lario: a list and an archive of Word files, taken over whole. */
@Component
class TakeoverDemo implements DemoPart {

    private static final int DAYS_TO_READ = 45;

    private final Takeovers takeovers;
    private final TakeoverWork work;
    private final Conversions conversions;

    TakeoverDemo(Takeovers takeovers, TakeoverWork work, Conversions conversions) {
        this.takeovers = takeovers;
        this.work = work;
        this.conversions = conversions;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public void build(Story story) {
        for (Told told : story.told().list("takeovers")) {
            var list = new Brought(told.text("list"), bytes(told.text("rows").getBytes(StandardCharsets.UTF_8)));
            var archive = new Brought("documenti.zip", bytes(zip(told.list("files"))));
            var terms = new Terms(
                    story.id("units", told.text("unit")),
                    story.id("people", told.text("owner")),
                    Rome.today().plusDays(DAYS_TO_READ));
            UUID id = story.as(
                    story.qualityManager(),
                    () -> takeovers.bring(terms, list, archive, List.of()).id());
            goOn(story, id);
            if (told.yes("waits")) continue;
            story.as(story.qualityManager(), () -> takeovers.confirm(id));
            goOn(story, id);
            requireTaken(story.as(story.qualityManager(), () -> takeovers.get(id)));
        }
    }

    private void goOn(Story story, UUID takeover) {
        story.within(() -> work.goOn(takeover));
    }

    private static void requireTaken(Takeover takeover) {
        if (takeover.status() != Takeover.Status.TAKEN) throw new IllegalStateException(takeover.trouble());
    }

    private byte[] zip(List<Told> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Told file : files) {
                zip.putNextEntry(new ZipEntry("documenti/" + file.text("name")));
                String title = file.text("name").replaceFirst("\\.docx$", "");
                zip.write(conversions.docx(new Sheet(title, List.of(), file.text("text"), title)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static ByteArrayResource bytes(byte[] content) {
        return new ByteArrayResource(content);
    }
}
