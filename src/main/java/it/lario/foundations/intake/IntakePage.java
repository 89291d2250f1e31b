package it.lario.foundations.intake;

import it.lario.foundations.intake.Gathered.Complaint;
import it.lario.ground.pages.Asked;
import it.lario.ground.pages.Fact;
import it.lario.ground.pages.Option;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.TableView;
import it.lario.ground.pages.TableView.Cell;
import it.lario.ground.pages.TableView.Column;
import it.lario.ground.pages.TableView.Kind;
import it.lario.ground.pages.TableView.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * A batch as its page shows it.
 *
 * @param mapping proposed field of each column, or the one that was said
 * @param samples cells of the first rows, for each column
 */
public record IntakePage(
        IntakeBatch batch,
        IntakeTarget target,
        List<String> headings,
        List<String> mapping,
        List<List<String>> samples,
        IntakeProgress.Far far,
        TableView complaints) {

    /** Complaints that the page shows: the file to take away has them all. */
    static final int SHOWN = 200;

    static String said(Page page, IntakeTarget target, Complaint complaint) {
        String words = page.t(complaint.key(), complaint.arguments().toArray());
        return complaint.field() == null ? words : label(page, target, complaint.field()) + ": " + words;
    }

    private static String label(Page page, IntakeTarget target, String field) {
        return target.fields().stream()
                .filter(known -> known.key().equals(field))
                .map(known -> page.t(known.label()))
                .findFirst()
                .orElse(field);
    }

    static TableView table(Page page, IntakeTarget target, List<Complaint> complaints) {
        var columns = List.of(
                new Column("row", page.t("intake.row"), false, Kind.NUMBER),
                new Column("field", page.t("intake.field"), false, Kind.TEXT),
                new Column("what", page.t("intake.what"), false, Kind.TEXT));
        var rows = complaints.stream()
                .map(complaint -> new Row(
                        null,
                        List.of(
                                new Cell(page.number(complaint.line())),
                                new Cell(
                                        complaint.field() == null
                                                ? page.t("intake.whole-row")
                                                : label(page, target, complaint.field())),
                                new Cell(page.t(
                                        complaint.key(), complaint.arguments().toArray())))))
                .toList();
        return TableView.of(page.t("intake.complaints"), Asked.nothing(page.path()), columns, rows);
    }

    /** What was recognised of the file. */
    public List<Fact> recognised(Page page) {
        IntakeSource source = batch.source();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(page.t("intake.target"), page.t(target.title()), page.base() + target.path()));
        facts.add(
                new Fact(page.t("intake.size"), page.t("intake.bytes", page.number((source.size() + 1_023) / 1_024))));
        facts.add(new Fact(page.t("intake.written"), written(page, source)));
        facts.add(new Fact(page.t("intake.bringer"), batch.bringer().name() + ", " + page.moment(batch.broughtAt())));
        return facts;
    }

    private static String written(Page page, IntakeSource source) {
        if (source.sheets() > 1) return page.t("intake.written-sheets", source.sheets());
        if (source.spreadsheet()) return "XLSX";
        if (source.lines()) return "NDJSON";
        return page.t(
                "intake.written-csv",
                source.charset(),
                source.separator().equals("\t") ? page.t("intake.tab") : source.separator());
    }

    /** What the rows came to. */
    public List<Fact> counts(Page page) {
        IntakeTally tally = batch.tally();
        return List.of(
                new Fact(page.t("intake.rows"), page.number(tally.rows())),
                new Fact(page.t("intake.added"), page.number(tally.added())),
                new Fact(page.t("intake.changed"), page.number(tally.changed())),
                new Fact(page.t("intake.unchanged"), page.number(tally.unchanged())),
                new Fact(page.t("intake.refused"), page.number(tally.refused())));
    }

    /** The fields that a column can be. */
    public List<Option> fields(Page page) {
        return Option.of(
                target.fields(),
                IntakeField::key,
                field -> field.required() ? page.t("intake.compulsory", page.t(field.label())) : page.t(field.label()));
    }

    public String heading(Page page, int column) {
        return headings.get(column).isBlank() ? page.t("intake.no-heading", column + 1) : headings.get(column);
    }

    /** The first cells of a column, as they are written. */
    public String sample(Page page, int column) {
        var cells = samples.get(column).stream().filter(cell -> !cell.isBlank()).toList();
        return cells.isEmpty() ? page.t("intake.sample-empty") : page.t("intake.sample", String.join(" · ", cells));
    }
}
