package it.lario.demo;

import it.lario.foundations.intake.Intake;
import it.lario.foundations.intake.IntakeBatch;
import it.lario.foundations.intake.IntakeBatch.Acceptance;
import it.lario.foundations.intake.IntakeBatch.Status;
import it.lario.foundations.intake.IntakeWorks;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Files of rows: one that is in the register, and one whose errors wait to be mended. */
@Component
class IntakeDemo implements DemoPart {

    private final Intake intake;
    private final IntakeWorks works;

    IntakeDemo(Intake intake, IntakeWorks works) {
        this.intake = intake;
        this.works = works;
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public void build(Story story) {
        for (Told told : story.told().list("intakes")) {
            var rows = new ByteArrayResource(told.text("rows").getBytes(StandardCharsets.UTF_8));
            IntakeBatch batch = story.as(
                    story.qualityManager(), () -> intake.bring(told.text("target"), told.text("file"), rows, false));
            UUID id = batch.id();
            story.does(story.qualityManager(), () -> intake.map(id, intake.proposed(batch)));
            story.within(() -> works.goOnNow(id));
            require(story, id, Status.CHECKED);
            if (!told.yes("accept")) continue;
            story.does(story.qualityManager(), () -> intake.accept(id, Acceptance.ALL_OR_NOTHING));
            story.within(() -> works.goOnNow(id));
            require(story, id, Status.DONE);
        }
    }

    private void require(Story story, UUID id, Status status) {
        IntakeBatch batch = story.as(story.qualityManager(), () -> intake.get(id));
        if (batch.status() != status) throw new IllegalStateException(batch.status() + " " + batch.trouble());
    }
}
