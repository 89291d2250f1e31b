package it.lario.foundations.intake;

import it.lario.foundations.intake.IntakeBatch.Status;
import it.lario.ground.pages.Page;
import it.lario.ground.tables.TableReader;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a batch shows. */
@Component
@Transactional(readOnly = true)
class IntakeViews {

    private static final int ROWS = 5;
    private static final int LONGEST = 40;

    private final IntakeTargets targets;
    private final IntakeFiles files;
    private final IntakeMappings mappings;
    private final IntakeProgress progress;
    private final IntakeComplaints complaints;

    IntakeViews(
            IntakeTargets targets,
            IntakeFiles files,
            IntakeMappings mappings,
            IntakeProgress progress,
            IntakeComplaints complaints) {
        this.targets = targets;
        this.files = files;
        this.mappings = mappings;
        this.progress = progress;
        this.complaints = complaints;
    }

    IntakePage of(IntakeBatch batch, Page page) {
        IntakeTarget target = targets.get(batch.target());
        var headings = Json.list(batch.source().headings());
        boolean mappable = batch.status().waits();
        var mapping = !mappable || !batch.mapping().isEmpty() ? batch.mapping() : mappings.proposed(target, headings);
        boolean judged = batch.status() == Status.CHECKED || batch.status() == Status.DONE;
        var said = judged ? complaints.of(batch.id(), IntakePage.SHOWN) : List.<Gathered.Complaint>of();
        return new IntakePage(
                batch,
                target,
                headings,
                mapping,
                mappable ? samples(batch, target, headings.size()) : List.of(),
                progress.of(batch.id()),
                IntakePage.table(page, target, said));
    }

    private List<List<String>> samples(IntakeBatch batch, IntakeTarget target, int columns) {
        var samples = new ArrayList<List<String>>();
        for (int i = 0; i < columns; i++) samples.add(new ArrayList<>());
        try (TableReader table = files.open(batch.source(), Intake.keys(target))) {
            for (int rows = 0; rows < ROWS && table.next(); rows++)
                for (int i = 0; i < columns; i++)
                    samples.get(i).add(shortened(table.row().text(i)));
        }
        return samples;
    }

    private static String shortened(String cell) {
        return cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST - 1) + "…";
    }
}
