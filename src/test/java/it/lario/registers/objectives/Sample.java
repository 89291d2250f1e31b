package it.lario.registers.objectives;

import it.lario.foundations.indicators.Definition.Direction;
import it.lario.ground.kernel.Ids;
import it.lario.ground.people.PersonRef;
import it.lario.registers.objectives.Measure.Family;
import it.lario.registers.objectives.Observation.Cause;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An objective of two years with two measures, and the steps of its life. */
final class Sample {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate START = LocalDate.of(2025, 1, 1);
    static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    static final PersonRef RIVA = new PersonRef(UUID.randomUUID(), "Silvia Riva");

    final Measure days = measure("Giorni medi", Direction.DOWN, "70", "21", "2025: 19; 2026: 15");
    final Measure present = measure("Presenze", Direction.UP, "30", "78", "2025: 80; 2026: 88");
    final List<ObjectiveCheck> checks = new ArrayList<>();
    final List<ObjectiveYear> years = new ArrayList<>();
    final Objective objective;

    private Sample(ObjectiveSheet sheet) {
        objective = new Objective(goal(sheet, List.of()), RIVA);
    }

    static Sample draft() {
        var sample = new Sample(SHEET);
        sample.objective.measure(sample.days, Optional.empty());
        sample.objective.measure(sample.present, Optional.empty());
        return sample;
    }

    static Sample active() {
        var sample = draft();
        sample.approve();
        return sample;
    }

    static final ObjectiveSheet SHEET = new ObjectiveSheet(
            null, "Colloqui presto", "Chi cerca lavoro", null, null, null, null, null, null, "Un orientatore", null);

    static Goal goal(ObjectiveSheet sheet, List<Phase> phases) {
        return new Goal(
                "Ridurre l’attesa", null, null, Category.IMPROVEMENT, RIVA.id(), null, START, DUE, sheet, phases);
    }

    static Measure measure(String name, Direction direction, String weight, String baseline, String targets) {
        return new Measure(
                Ids.next(),
                null,
                null,
                name,
                "unità",
                direction,
                Family.EFFECTIVENESS,
                number(weight),
                number(baseline),
                values(targets),
                List.of());
    }

    /** Such as {@code 2025: 19; 2026: 15}. */
    static List<YearValue> values(String text) {
        var values = new ArrayList<YearValue>();
        if (!text.isEmpty())
            for (String value : text.split("; "))
                values.add(new YearValue(Integer.parseInt(value.substring(0, 4)), number(value.substring(6))));
        return values;
    }

    static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    void approve() {
        objective.approve(Requisite.judge(objective, Map.of()), RIVA, TODAY);
    }

    /** Null for a value that was not read; the cause is always told. */
    ObjectiveCheck check(LocalDate on, String days, String present) {
        return check(on, days, present, Cause.PEOPLE, null);
    }

    ObjectiveCheck check(LocalDate on, String days, String present, Cause cause, UUID corrects) {
        var values = new HashMap<UUID, BigDecimal>();
        if (days != null) values.put(this.days.id(), number(days));
        if (present != null) values.put(this.present.id(), number(present));
        var seen = new Observation(on, values, null, null, cause, cause == null ? null : "Assenza", corrects);
        var check = objective.check(seen, checks, RIVA, TODAY);
        checks.add(check);
        return check;
    }

    ObjectiveYear closeYear(int year, Map<UUID, String> reasons, String correction) {
        var before = years.stream().filter(known -> known.year() == year).toList();
        var closed = ObjectiveYear.of(
                objective,
                new ObjectiveYear.Closing(year, reasons, null, correction),
                ObjectiveCheck.valuesOf(year, checks),
                before,
                RIVA,
                TODAY);
        objective.freeze(year);
        years.add(0, closed);
        return closed;
    }
}
