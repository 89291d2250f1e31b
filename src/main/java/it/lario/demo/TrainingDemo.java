package it.lario.demo;

import it.lario.ground.kernel.Rome;
import it.lario.registers.training.Attendance;
import it.lario.registers.training.Training;
import it.lario.registers.training.Trainings;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Training: asked, planned and judged by the manager of each. */
@Component
class TrainingDemo implements DemoPart {

    private static final LocalDate ASKED = LocalDate.of(2026, 10, 20);
    private static final int HOURS_A_DAY = 8;

    private final Trainings trainings;

    TrainingDemo(Trainings trainings) {
        this.trainings = trainings;
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public void build(Story story) {
        for (Told told : story.told().list("training")) training(story, told);
    }

    private void training(Story story, Told told) {
        String manager = told.text("manager");
        var people = told.texts("attendees").stream()
                .map(key -> story.id("people", key))
                .toList();
        var need = new Training.Need(
                told.text("need"), told.text("reason"), told.text("area"), story.id("people", manager), people);
        LocalDate from = told.date("from");
        LocalDate asked = from == null ? earlier(ASKED, Rome.today()) : from.minusMonths(2);
        UUID id = story.as(manager, () -> trainings.ask(need, asked).id());
        if (from != null) course(story, told, id, people);
    }

    private void course(Story story, Told told, UUID id, List<UUID> people) {
        String manager = told.text("manager");
        LocalDate from = told.date("from");
        var course = new Training.Course(
                told.text("course"),
                told.text("provider"),
                from,
                told.number("hours"),
                objective(told),
                told.date("effectDueOn"));
        story.does(manager, () -> trainings.plan(id, trainings.get(id).version(), course));
        int days = (told.number("hours").intValue() - 1) / HOURS_A_DAY;
        story.does(manager, () -> trainings.hold(id, from.plusDays(days), people));
        for (Told effect : told.list("effects"))
            story.does(
                    manager,
                    () -> trainings.judge(
                            id,
                            story.id("people", effect.text("person")),
                            new Attendance.Effect(effect.yes("effective"), effect.text("reason"), effect.date("on"))));
    }

    private static String objective(Told told) {
        String need = told.text("need");
        return "Nel lavoro di ogni giorno le persone dimostrano di "
                + need.substring(0, 1).toLowerCase(Locale.ITALIAN) + need.substring(1) + ".";
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
