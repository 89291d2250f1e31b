package it.lario.foundations.indicators;

import it.lario.foundations.catalogues.Clauses;
import it.lario.ground.contributions.Mention;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.Pages;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.pages.Tone;
import it.lario.ground.people.People;
import it.lario.ground.statistics.ControlChart.Footing;
import it.lario.ground.statistics.Rule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The register of indicators and the page of each: its chart, its figures, and what they signal. */
@Controller
class IndicatorController {

    record CountForm(
            @NotNull LocalDate period,

            @NotNull @Digits(integer = 12, fraction = 4) BigDecimal numerator,

            @Digits(integer = 12, fraction = 4) BigDecimal denominator,

            @Size(max = 2000) String note,
            UUID corrects) {}

    record PhaseForm(
            @NotNull LocalDate phase,
            @NotBlank @Size(max = 2000) String reason) {}

    record SignalForm(@NotNull Rule rule, @NotNull LocalDate first) {}

    record RefusalForm(
            @NotNull Rule rule,
            @NotNull LocalDate first,
            @NotBlank @Size(max = 2000) String refusal) {}

    private final Indicators indicators;
    private final Signals signals;
    private final IndicatorComments comments;
    private final List<Mention> mentions;
    private final StarterLibrary library;
    private final Clauses clauses;
    private final People people;
    private final Pages pages;
    private final Journal journal;
    private final Tables tables;

    IndicatorController(
            Indicators indicators,
            Signals signals,
            IndicatorComments comments,
            List<Mention> mentions,
            StarterLibrary library,
            Clauses clauses,
            People people,
            Pages pages,
            Journal journal,
            Tables tables) {
        this.indicators = indicators;
        this.signals = signals;
        this.comments = comments;
        this.mentions = mentions;
        this.library = library;
        this.clauses = clauses;
        this.people = people;
        this.pages = pages;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/indicators")
    View list() {
        var query = TableQuery.of("indicators.indicators", "/indicators", """
                indicator t left join service s on s.body_id = :body and s.id = t.service_id
                where t.body_id = :body""")
                .text("code", "t.code")
                .text("name", "t.name")
                .text("service", "s.name")
                .number("value", "t.last_value")
                .text("unit", "t.unit")
                .number("target", "t.target")
                .date("lastPeriod", "t.last_period")
                .number("signals", "nullif(t.signals, 0)")
                .date("dueOn", "t.due_on")
                .text("owner", "t.owner_name")
                .word("footing", "t.footing", Footing.values(), Map.of("FIRM", Tone.SUCCESS, "PROVISIONAL", Tone.INFO))
                .filter("service-is", "t.service_id", indicators.services())
                .order("t.code");
        return tables.page(query, indicators.mayBegin() ? "/indicators/library" : null);
    }

    /** Where a new indicator begins: from one of the library, or from nothing. */
    @GetMapping("/{body}/indicators/library")
    String library(Model model) {
        if (!indicators.mayBegin()) throw new Forbidden();
        model.addAttribute("starters", library.all());
        return "foundations/indicators/library";
    }

    @GetMapping("/{body}/indicators/new")
    String blank(@RequestParam(required = false) String from, Model model) {
        if (!indicators.mayBegin()) throw new Forbidden();
        return form(model, null, from == null ? null : library.find(from));
    }

    @PostMapping("/{body}/indicators")
    String define(@PathVariable String body, @Valid IndicatorForm form) {
        return saved(body, indicators.define(form.definition()));
    }

    @GetMapping("/{body}/indicators/{id}")
    String show(@PathVariable UUID id, Model model, HttpServletRequest request) {
        Indicator indicator = indicators.get(id);
        Series series = indicators.series(indicator);
        model.addAttribute("indicator", indicator);
        model.addAttribute("series", series);
        model.addAttribute("plot", series.points().isEmpty() ? null : Plot.of(series, indicator.target()));
        model.addAttribute("measurements", indicators.measurements(id));
        model.addAttribute("definitions", indicators.definitions(id));
        model.addAttribute("changes", indicators.changes(id));
        model.addAttribute("decisions", indicators.decisions(id));
        model.addAttribute("comments", comments.of(id));
        model.addAttribute("maySay", comments.maySay());
        model.addAttribute(
                "mentions",
                mentions.stream().flatMap(module -> module.of(id).stream()).toList());
        model.addAttribute("periods", Periods.ended(pages.of(request), indicator.frequency(), Rome.today()));
        model.addAttribute("mayKeep", indicators.mayKeep(indicator));
        model.addAttribute("today", Rome.today());
        model.addAttribute("history", journal.of(id));
        return "foundations/indicators/indicator";
    }

    @GetMapping("/{body}/indicators/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        return form(model, indicators.kept(id), null);
    }

    @PostMapping("/{body}/indicators/{id}")
    String redefine(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid IndicatorForm form) {
        return saved(body, indicators.redefine(id, version, form.definition(), form.reason()));
    }

    @PostMapping("/{body}/indicators/{id}/measurements")
    String measure(@PathVariable String body, @PathVariable UUID id, @Valid CountForm form) {
        var count = new Measurement.Count(
                form.period(),
                form.numerator(),
                form.denominator(),
                form.note(),
                form.corrects(),
                Measurement.Source.TYPED);
        return saved(body, indicators.measure(id, count));
    }

    @PostMapping("/{body}/indicators/{id}/phases")
    String changePhase(@PathVariable String body, @PathVariable UUID id, @Valid PhaseForm form) {
        return saved(body, indicators.changePhase(id, form.phase(), form.reason()));
    }

    @PostMapping("/{body}/indicators/{id}/signals/acceptance")
    String accept(@PathVariable String body, @PathVariable UUID id, @Valid SignalForm form) {
        return "redirect:/" + body
                + signals.accept(id, form.rule(), form.first()).path() + "?done=saved";
    }

    @PostMapping("/{body}/indicators/{id}/signals/refusal")
    String refuse(@PathVariable String body, @PathVariable UUID id, @Valid RefusalForm form) {
        return saved(body, signals.refuse(id, form.rule(), form.first(), form.refusal()));
    }

    private String form(Model model, Indicator indicator, StarterLibrary.Starter starter) {
        model.addAttribute("indicator", indicator);
        model.addAttribute("starter", starter);
        model.addAttribute("services", indicators.services());
        model.addAttribute("members", people.members());
        model.addAttribute("clauses", clauses);
        return "foundations/indicators/indicator-form";
    }

    private static String saved(String body, Indicator indicator) {
        return "redirect:/" + body + indicator.path() + "?done=saved";
    }
}
