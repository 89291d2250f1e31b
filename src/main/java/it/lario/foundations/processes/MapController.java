package it.lario.foundations.processes;

import it.lario.foundations.organisation.Services;
import it.lario.foundations.processes.Process.Kind;
import it.lario.ground.pages.Asked;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.Pages;
import it.lario.ground.pages.TableView;
import it.lario.ground.pages.TableView.Cell;
import it.lario.ground.pages.TableView.Column;
import it.lario.ground.pages.TableView.Row;
import it.lario.ground.pages.Tone;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All processes at a glance: the catalogue by kind and service, and the map of what they give each other. */
@Controller
class MapController {

    private final Processes processes;
    private final Services services;
    private final Measured measured;
    private final Pages pages;

    MapController(Processes processes, Services services, Measured measured, Pages pages) {
        this.processes = processes;
        this.services = services;
        this.measured = measured;
        this.pages = pages;
    }

    @GetMapping("/{body}/processes/catalogue")
    String catalogue(Model model) {
        var all = processes.sheets();
        model.addAttribute("governing", shelves(Kind.GOVERNING, all));
        model.addAttribute("operational", shelves(Kind.OPERATIONAL, all));
        model.addAttribute("support", shelves(Kind.SUPPORT, all));
        model.addAttribute(
                "uncovered",
                services.all().stream()
                        .filter(service ->
                                all.stream().noneMatch(process -> service.id().equals(process.serviceId())))
                        .toList());
        return "foundations/processes/catalogue";
    }

    @GetMapping("/{body}/processes/map")
    String map(Model model, HttpServletRequest request) {
        var all = processes.sheets();
        var interactions = Interactions.of(all);
        model.addAttribute("sketch", interactions.sketch(all));
        model.addAttribute("links", table(interactions.links(), pages.of(request)));
        model.addAttribute("orphans", interactions.orphans());
        model.addAttribute(
                "unowned",
                all.stream().filter(process -> process.owner() == null).toList());
        model.addAttribute("unmeasured", measured.without(all));
        return "foundations/processes/map";
    }

    private List<Shelf> shelves(Kind kind, List<Process> all) {
        var inside = Interactions.of(kind, all);
        var shelves = new ArrayList<Shelf>();
        for (Services.Listed service : services.all()) {
            var served = inside.stream()
                    .filter(process -> service.id().equals(process.serviceId()))
                    .toList();
            if (!served.isEmpty()) shelves.add(new Shelf(service.name(), served));
        }
        var rest =
                inside.stream().filter(process -> process.serviceId() == null).toList();
        if (!rest.isEmpty()) shelves.add(new Shelf(null, rest));
        return shelves;
    }

    private static TableView table(List<Interactions.Link> links, Page page) {
        var columns = List.of(
                new Column("from", page.t("processes.map.from"), false, TableView.Kind.TEXT),
                new Column("what", page.t("processes.map.what"), false, TableView.Kind.TEXT),
                new Column("to", page.t("processes.map.to"), false, TableView.Kind.TEXT),
                new Column("said", page.t("processes.map.said"), false, TableView.Kind.TEXT));
        var rows = links.stream()
                .map(link -> new Row(
                        page.base() + link.from().path(),
                        List.of(
                                new Cell(link.from().label()),
                                new Cell(link.text()),
                                new Cell(
                                        link.to().label(),
                                        page.base() + link.to().path(),
                                        null),
                                said(link, page))))
                .toList();
        return TableView.of(page.t("processes.map.links"), Asked.nothing(page.path()), columns, rows)
                .whenEmpty(page.t("processes.map.no-links"));
    }

    private static Cell said(Interactions.Link link, Page page) {
        if (link.agreed()) return new Cell(page.t("processes.map.both"));
        String one = link.taken().isEmpty() ? "processes.map.giver" : "processes.map.taker";
        return new Cell(page.t(one), null, Tone.WARNING);
    }
}
