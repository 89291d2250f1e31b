package it.lario.registers.objectives;

import it.lario.foundations.organisation.Services;
import it.lario.ground.contributions.ManualSection;
import it.lario.ground.kernel.Decimals;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.Pages;
import it.lario.registers.objectives.Objective.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By what criteria objectives are set and planned, and those in force. */
@Component
class ObjectivesInManual implements ManualSection {

    private final ObjectiveRepository objectives;
    private final Services services;
    private final Pages pages;

    ObjectivesInManual(ObjectiveRepository objectives, Services services, Pages pages) {
        this.objectives = objectives;
        this.services = services;
        this.pages = pages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> sections() {
        Page words = pages.printed();
        var criteria = new Item("criteria", "", List.of(words.t("objectives.manual.criteria-text")));
        return List.of(
                new Section(
                        Chapter.OBJECTIVES, 10, "objectives.manual.criteria", Shape.TEXT, List.of(), List.of(criteria)),
                new Section(
                        Chapter.OBJECTIVES,
                        20,
                        "objectives.objectives.list",
                        Shape.TABLE,
                        List.of(
                                "objectives.objectives.title",
                                "objectives.category",
                                "objectives.service",
                                "objectives.manual.measures",
                                "objectives.objectives.dueOn",
                                "objectives.owner"),
                        objectives(words)));
    }

    private List<Item> objectives(Page words) {
        Map<UUID, String> names =
                services.all().stream().collect(Collectors.toMap(Services.Listed::id, Services.Listed::name));
        Function<Objective, String> service = objective -> objective.serviceId() == null
                ? words.t("objectives.no-service")
                : names.getOrDefault(objective.serviceId(), "");
        return objectives.findAllByOrderByTitle().stream()
                .filter(objective -> objective.status() == Status.ACTIVE)
                .sorted(Comparator.comparing(service))
                .map(objective -> new Item(
                        objective.id().toString(),
                        objective.title(),
                        List.of(
                                objective.title(),
                                words.t("objectives.objectives.category." + objective.category()),
                                service.apply(objective),
                                measures(objective),
                                Rome.date(objective.dueOn()),
                                objective.owner().name())))
                .toList();
    }

    private static String measures(Objective objective) {
        return objective.measures().stream()
                .map(measure -> "%s: %s → %s %s"
                        .formatted(
                                measure.name(),
                                Decimals.text(measure.baseline()),
                                Decimals.text(measure.lastTarget().orElse(null)),
                                measure.unit()))
                .collect(Collectors.joining("; "));
    }
}
