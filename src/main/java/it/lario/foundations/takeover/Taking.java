package it.lario.foundations.takeover;

import it.lario.foundations.documents.DocumentCard;
import it.lario.foundations.documents.EarlierDocuments;
import it.lario.foundations.documents.EarlierDocuments.Standing;
import it.lario.foundations.documents.EarlierDocuments.Text;
import it.lario.foundations.takeover.Takeover.Status;
import it.lario.ground.files.StoredFiles;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.pages.Pages;
import it.lario.ground.tenancy.BodyRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a whole takeover in the one transaction around it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Taking {

    private final TakeoverRepository takeovers;
    private final LegacyRevisionRepository legacy;
    private final EarlierDocuments earlier;
    private final TakenDocuments taken;
    private final Planner planner;
    private final StagedFiles staged;
    private final Staging staging;
    private final StoredFiles files;
    private final Pages pages;
    private final Journal journal;

    Taking(
            TakeoverRepository takeovers,
            LegacyRevisionRepository legacy,
            EarlierDocuments earlier,
            TakenDocuments taken,
            Planner planner,
            StagedFiles staged,
            Staging staging,
            StoredFiles files,
            Pages pages,
            Journal journal) {
        this.takeovers = takeovers;
        this.legacy = legacy;
        this.earlier = earlier;
        this.taken = taken;
        this.planner = planner;
        this.staged = staged;
        this.staging = staging;
        this.files = files;
        this.pages = pages;
        this.journal = journal;
    }

    /** @throws RuleBroken when the register changed since the list was seen through: then nothing is written */
    void take(UUID id) {
        Takeover takeover = takeovers.findLockedById(id).orElseThrow();
        if (takeover.status() != Status.TAKING) return;
        Plan plan = planner.plan(takeover);
        if (plan.blocked()) throw new RuleBroken("takeover.blocked");
        var documents = plan.documents();
        UUID list = bring(takeover, takeover.listName(), staging.list(id));
        int history = documents.stream().mapToInt(rows -> take(takeover, rows)).sum();
        takeover.take(list, documents.size(), history, Rome.today());
        takeovers.saveAndFlush(takeover);
        staged.forget(id);
        journal.note("takeover.taken", takeover, "takeover.documents", documents.size(), "takeover.history", history);
    }

    /** Returns how many of the rows are history. */
    private int take(Takeover takeover, List<Planned> rows) {
        var texts = Plan.texts(rows);
        Planned first = texts.get(0);
        var card = new DocumentCard(
                first.code(),
                first.title(),
                first.type(),
                first.unit(),
                first.owner(),
                List.of(),
                List.of(first.unit()),
                first.review());
        String origin = pages.printed()
                .t("takeover.origin", takeover.listName(), first.line().number());
        UUID document = earlier.takeOver(
                        card, texts.stream().map(text -> text(takeover, text)).toList(), takeover.readBy(), origin)
                .id();
        taken.add(takeover, document, first.line().number());
        var history = Plan.history(rows).toList();
        history.forEach(row -> keep(takeover, document, row));
        return history.size();
    }

    private Text text(Takeover takeover, Planned row) {
        Staged file = row.file();
        return new Text(
                row.mark(),
                Standing.valueOf(row.outcome().name()),
                row.on(),
                row.act(),
                row.reason(),
                file == null ? null : file.base(),
                file == null ? null : staging.file(takeover.id(), file.number()));
    }

    private void keep(Takeover takeover, UUID document, Planned row) {
        var revision = new LegacyRevision(takeover, document, row);
        Staged file = row.file();
        if (file != null) revision.hold(bring(revision, file.base(), staging.file(takeover.id(), file.number())));
        legacy.save(revision);
    }

    private UUID bring(BodyRecord record, String name, Path content) {
        try (InputStream in = Files.newInputStream(content)) {
            return files.bring(record, name, in).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
