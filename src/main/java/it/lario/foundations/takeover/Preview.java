package it.lario.foundations.takeover;

import it.lario.foundations.takeover.Planned.Outcome;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.Asked;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.TableView;
import it.lario.ground.pages.TableView.Cell;
import it.lario.ground.pages.TableView.Column;
import it.lario.ground.pages.TableView.Row;
import it.lario.ground.pages.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A plan as tables: what is wrong, and what would come of each row. */
public final class Preview {

    /** Rows that a page shows of each table: the sheet to take away has them all. */
    public static final int SHOWN = 200;

    private static final Map<Outcome, Tone> TONES = Map.of(
            Outcome.IN_FORCE, Tone.SUCCESS,
            Outcome.DRAFT, Tone.INFO,
            Outcome.WITHDRAWN, Tone.WARNING,
            Outcome.HISTORY, Tone.NEUTRAL);

    private Preview() {}

    public static TableView flaws(Page page, Plan plan) {
        var rows =
                plan.flaws().stream().limit(SHOWN).map(flaw -> row(page, flaw)).toList();
        return table(page, "takeover.flaws", rows, "row", "gravity", "where", "what");
    }

    private static Row row(Page page, Flaw flaw) {
        var gravity = new Cell(
                page.t(flaw.warning() ? "takeover.warning" : "takeover.error"),
                null,
                flaw.warning() ? Tone.WARNING : Tone.DANGER);
        return new Row(
                null,
                List.of(
                        new Cell(flaw.row() == null ? "–" : String.valueOf(flaw.row())),
                        gravity,
                        new Cell(page.t(flaw.column().key())),
                        new Cell(page.t(flaw.key(), flaw.arguments().toArray()))));
    }

    public static TableView rows(Page page, Plan plan) {
        var rows = plan.rows().stream().limit(SHOWN).map(row -> row(page, row)).toList();
        return table(page, "takeover.rows", rows, "row", "code", "title", "mark", "date", "file", "outcome");
    }

    private static Row row(Page page, Planned row) {
        var outcome = row.outcome();
        return new Row(
                null,
                List.of(
                        new Cell(String.valueOf(row.line().number())),
                        new Cell(row.code()),
                        new Cell(row.title()),
                        new Cell(row.mark() == null ? "" : row.mark().text()),
                        new Cell(Rome.date(row.on())),
                        new Cell(row.file() == null ? "" : row.file().base()),
                        new Cell(
                                outcome == null ? "" : page.t(outcome.key()),
                                null,
                                outcome == null ? null : TONES.get(outcome))));
    }

    private static TableView table(Page page, String caption, List<Row> rows, String... columns) {
        var headers = Arrays.stream(columns)
                .map(name -> new Column(name, page.t("takeover." + name), false, TableView.Kind.TEXT))
                .toList();
        return TableView.of(page.t(caption), Asked.nothing(page.path()), headers, rows);
    }
}
