package it.lario.foundations.takeover;

import it.lario.ground.exchange.Sheet;
import it.lario.ground.exchange.Sheets;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sheets to take away: the template of a list, and what is wrong in one. */
@Controller
class TakeoverSheets {

    private final Takeovers takeovers;
    private final Planner planner;
    private final Pages pages;
    private final Sheets sheets;

    TakeoverSheets(Takeovers takeovers, Planner planner, Pages pages, Sheets sheets) {
        this.takeovers = takeovers;
        this.planner = planner;
        this.pages = pages;
        this.sheets = sheets;
    }

    /** With rows that show what is meant, to be written over. */
    @GetMapping("/{body}/takeovers/template")
    void template(HttpServletRequest request, HttpServletResponse response) throws IOException {
        takeovers.requireTaking();
        Page page = pages.of(request);
        var headings = Arrays.stream(Column.values())
                .map(column -> page.t(column.key()))
                .toList();
        var rows = new ArrayList<List<Object>>();
        rows.add(example(page, "PO 90", "01", LocalDate.of(2021, 3, 15), State.SUPERSEDED, "PO 90 rev 01.pdf"));
        rows.add(example(page, "PO 90", "02", LocalDate.of(2023, 5, 8), State.IN_FORCE, "PO 90 rev 02.docx"));
        rows.add(example(page, "MOD 90.01", "B", LocalDate.of(2022, 1, 10), State.IN_FORCE, "MOD 90.01.docx"));
        String format = "xlsx".equals(request.getParameter("format")) ? "xlsx" : "csv";
        send(new Sheet(page.t("takeover.template"), headings, rows), page.t("takeover.template"), format, response);
    }

    private static List<Object> example(Page page, String code, String mark, LocalDate on, State state, String file) {
        return List.of(code, page.t("takeover.example." + code.replace(' ', '-')), mark, on, page.t(state.key()), file);
    }

    /** What is wrong in the list of a takeover that waits, row by row. */
    @GetMapping(value = "/{body}/takeovers/{id}", params = "format=csv")
    void flaws(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = pages.of(request);
        Takeover takeover = takeovers.get(id);
        var headings = List.of(
                page.t("takeover.row"), page.t("takeover.gravity"), page.t("takeover.where"), page.t("takeover.what"));
        var rows = planner.plan(takeover).flaws().stream()
                .map(flaw -> List.<Object>of(
                        flaw.row() == null ? "" : flaw.row(),
                        page.t(flaw.warning() ? "takeover.warning" : "takeover.error"),
                        page.t(flaw.column().key()),
                        page.t(flaw.key(), flaw.arguments().toArray())))
                .toList();
        send(new Sheet(page.t("takeover.flaws"), headings, rows), page.t("takeover.flaws-file"), "csv", response);
    }

    private void send(Sheet sheet, String name, String format, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + format + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(format.equals("csv") ? Sheets.CSV : Sheets.XLSX);
        if (format.equals("csv")) sheets.csv(sheet, response.getOutputStream());
        else sheets.xlsx(sheet, response.getOutputStream());
    }
}
