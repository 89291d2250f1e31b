package it.lario.registers.objectives;

import it.lario.ground.contributions.ReviewInput;
import it.lario.ground.contributions.Said;
import it.lario.ground.kernel.Decimals;
import it.lario.ground.kernel.Rome;
import it.lario.registers.objectives.Objective.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each objective that ran in the period, with what its last check in it said, and each target year that was closed in it:
 * one not measured says so.
 */
@Component
class ObjectivesForReview implements ReviewInput {

    private final ObjectiveRepository objectives;
    private final ObjectiveCheckRepository checks;
    private final ObjectiveYearRepository years;

    ObjectivesForReview(
            ObjectiveRepository objectives, ObjectiveCheckRepository checks, ObjectiveYearRepository years) {
        this.objectives = objectives;
        this.checks = checks;
        this.years = years;
    }

    @Override
    public Input input() {
        return Input.OBJECTIVES;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Said> facts(LocalDate from, LocalDate to) {
        var facts = new ArrayList<Said>();
        for (Objective objective : objectives.findAllByOrderByTitle()) {
            if (!ran(objective, from, to)) continue;
            facts.add(fact(objective, from, to));
            years.findByObjectiveIdOrderByYearDescEditionDesc(objective.id()).stream()
                    .filter(year -> within(day(year), from, to))
                    .map(year -> Said.of(
                            objective.path() + "#years",
                            year.attainment() == null ? "objectives.review.year-none" : "objectives.review.year",
                            objective.title(),
                            String.valueOf(year.year()),
                            percent(year.attainment())))
                    .forEach(facts::add);
        }
        return facts;
    }

    private static boolean ran(Objective objective, LocalDate from, LocalDate to) {
        return objective.status() != Status.DRAFT
                && !objective.startsOn().isAfter(to)
                && (objective.closedOn() == null || !objective.closedOn().isBefore(from));
    }

    private Said fact(Objective objective, LocalDate from, LocalDate to) {
        boolean ended = objective.closedOn() != null && !objective.closedOn().isAfter(to);
        Status status = ended ? objective.status() : Status.ACTIVE;
        var all = checks.findByObjectiveIdOrderByCheckedOnDescRecordedAtDesc(objective.id());
        var check = all.stream()
                .filter(one -> within(one.checkedOn(), from, to) && !one.correctedIn(all))
                .findFirst();
        if (check.isEmpty() || check.get().attainment() == null)
            return Said.of(objective.path(), "objectives.review.none." + status, objective.title());
        return Said.of(
                objective.path(),
                "objectives.review." + status,
                objective.title(),
                check.get().checkedOn(),
                percent(check.get().attainment()),
                values(objective, check.get()));
    }

    /** Such as {@code Attesa media 16,2 → 15 giorni}. */
    private static String values(Objective objective, ObjectiveCheck check) {
        return objective.measures().stream()
                .map(measure -> check.reading(measure.id())
                        .filter(reading -> reading.value() != null)
                        .map(reading -> "%s %s → %s %s"
                                .formatted(
                                        measure.name(),
                                        Decimals.text(reading.value()),
                                        Decimals.text(reading.target()),
                                        measure.unit()))
                        .orElse(measure.name() + " –"))
                .collect(Collectors.joining("; "));
    }

    private static BigDecimal percent(BigDecimal attainment) {
        return attainment == null
                ? BigDecimal.ZERO
                : attainment.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
    }

    private static LocalDate day(ObjectiveYear year) {
        return year.closedAt().atZone(Rome.ZONE).toLocalDate();
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
