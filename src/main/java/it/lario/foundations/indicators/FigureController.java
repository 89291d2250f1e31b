package it.lario.foundations.indicators;

import it.lario.ground.kernel.NotFound;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.Pages;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.pages.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What people take away of an indicator: all of its figures, and its chart as a picture. */
@Controller
class FigureController {

    private enum Standing {
        COUNTS,
        CORRECTED,
        WITHDRAWN
    }

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final Indicators indicators;
    private final Pages pages;
    private final Tables tables;

    FigureController(Indicators indicators, Pages pages, Tables tables) {
        this.indicators = indicators;
        this.pages = pages;
        this.tables = tables;
    }

    @GetMapping("/{body}/indicators/{id}/figures")
    View figures(@PathVariable UUID id) {
        Indicator indicator = indicators.get(id);
        var query = TableQuery.of("indicators.all", "/indicators/" + id + "/figures", """
                measurement t left join measurement c on c.body_id = :body and c.corrects_id = t.id
                where t.body_id = :body and t.indicator_id = :indicator""")
                .with("indicator", id)
                .titled(indicator.label())
                .date("period", "t.period")
                .number("numerator", "t.numerator")
                .number("denominator", "t.denominator")
                .number("value", "t.value")
                .number("definition", "t.definition")
                .word(
                        "standing",
                        "case when c.id is not null then 'CORRECTED' when t.source = 'WITHDRAWN' then t.source else 'COUNTS' end",
                        Standing.values())
                .text("note", "t.note")
                .text("recorder", "t.recorder_name")
                .date("recordedOn", "(t.recorded_at at time zone 'Europe/Rome')::date")
                .leadingTo("null::uuid")
                .order("t.period desc, t.recorded_at desc");
        return tables.page(query, null);
    }

    /** With its style inside, so that it looks the same wherever it is put. */
    @GetMapping("/{body}/indicators/{id}/chart")
    ResponseEntity<byte[]> chart(@PathVariable UUID id, HttpServletRequest request) {
        Indicator indicator = indicators.get(id);
        Series series = indicators.series(indicator);
        if (series.points().isEmpty()) throw new NotFound();
        Page page = pages.of(request);
        String drawn = Templates.text(
                "foundations/indicators/drawing",
                Map.of(
                        "page", page,
                        "indicator", indicator,
                        "series", series,
                        "plot", Plot.of(series, indicator.target()),
                        "alone", true));
        var name = ContentDisposition.attachment()
                .filename(indicator.code().replaceAll("[^A-Za-z0-9]+", "-") + ".svg")
                .build();
        return ResponseEntity.ok()
                .contentType(SVG)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(drawn.strip().getBytes(StandardCharsets.UTF_8));
    }
}
