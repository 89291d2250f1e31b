package it.lario.foundations.intake;

import it.lario.foundations.intake.Gathered.Complaint;
import it.lario.ground.exchange.Sheets;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.Pages;
import it.lario.ground.tables.TableReader;
import it.lario.ground.tables.TableRow;
import it.lario.ground.tables.TableWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The refused rows of a file as the same file with a reason at each: mended, it is brought again as it is. */
@Controller
class IntakeErrors {

    /** What ends the heading of the reasons, in every language. */
    private static final String MARK = " (Lario)";

    private final Intake intake;
    private final IntakeTargets targets;
    private final IntakeFiles files;
    private final IntakeComplaints complaints;
    private final Pages pages;

    IntakeErrors(Intake intake, IntakeTargets targets, IntakeFiles files, IntakeComplaints complaints, Pages pages) {
        this.intake = intake;
        this.targets = targets;
        this.files = files;
        this.complaints = complaints;
        this.pages = pages;
    }

    /** A column that Lario added to a file which now comes back. */
    static boolean isReason(String heading) {
        return heading.endsWith(MARK);
    }

    @GetMapping("/{body}/intake/{id}/errors")
    void errors(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        IntakeBatch batch = intake.get(id);
        Page page = pages.of(request);
        IntakeTarget target = targets.get(batch.target());
        IntakeSource source = batch.source();
        var refused = complaints.refused(id);
        var reasons = complaints.of(id, Gathered.KEPT).iterator();
        String base = source.name().replaceFirst("\\.[^.]*$", "");
        String name = base + "-" + page.t("intake.errors-file") + (source.spreadsheet() ? ".xlsx" : ".csv");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(
                source.spreadsheet()
                        ? Sheets.XLSX
                        : "text/csv;charset=" + source.format().charset());
        try (TableReader table = files.open(source, Intake.keys(target));
                TableWriter writer = writer(source, response.getOutputStream())) {
            write(table, writer, refused, new Reasons(page, target, reasons));
        }
    }

    private static TableWriter writer(IntakeSource source, OutputStream to) throws IOException {
        return source.spreadsheet() ? TableWriter.xlsx(to, "Lario") : TableWriter.csv(to, source.format());
    }

    private static void write(TableReader table, TableWriter writer, BitSet refused, Reasons reasons)
            throws IOException {
        var headings = table.headings();
        var kept = new ArrayList<Integer>();
        for (int i = 0; i < headings.size(); i++) if (!isReason(headings.get(i))) kept.add(i);
        var cells = new ArrayList<String>();
        for (int column : kept) cells.add(headings.get(column));
        cells.add(reasons.page.t("intake.reason") + MARK);
        writer.row(cells);
        while (table.next()) {
            TableRow row = table.row();
            if (!refused.get((int) row.number())) continue;
            cells.clear();
            for (int column : kept) cells.add(row.text(column));
            // What stands beyond the headings would be lost without a word.
            for (int i = headings.size(); i < row.width(); i++)
                if (!row.empty(i)) cells.set(cells.size() - 1, cells.get(cells.size() - 1) + " " + row.text(i));
            cells.add(reasons.of(row.number()));
            writer.row(cells);
        }
    }

    /** The reasons of each row, in the order of the rows. */
    private static final class Reasons {

        private final Page page;
        private final IntakeTarget target;
        private final Iterator<Complaint> complaints;
        private Complaint next;

        Reasons(Page page, IntakeTarget target, Iterator<Complaint> complaints) {
            this.page = page;
            this.target = target;
            this.complaints = complaints;
            step();
        }

        private void step() {
            next = complaints.hasNext() ? complaints.next() : null;
        }

        String of(long line) {
            while (next != null && next.line() < line) step();
            var said = new ArrayList<String>();
            for (; next != null && next.line() == line; step()) said.add(IntakePage.said(page, target, next));
            return said.isEmpty()
                    ? page.t("intake.reason-not-kept", page.number(Gathered.KEPT))
                    : String.join("; ", said);
        }
    }
}
