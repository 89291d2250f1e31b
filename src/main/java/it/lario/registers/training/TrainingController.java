package it.lario.registers.training;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.pages.Tone;
import it.lario.ground.people.People;
import it.lario.registers.training.Training.Status;
import jakarta.validation.Valid;
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

/** The register of training and the sheet of each, with the names that the reader may see. */
@Controller
class TrainingController {

    record AskForm(
            @NotBlank @Size(max = 300) String need,
            @NotBlank @Size(max = 4000) String reason,
            @NotBlank @Size(max = 200) String area,
            @NotNull UUID manager,
            List<UUID> people,
            @NotNull LocalDate neededOn) {

        Training.Need asked() {
            return new Training.Need(need, reason, area, manager, people == null ? List.of() : people);
        }
    }

    record NeedForm(
            @NotBlank @Size(max = 300) String need,
            @NotBlank @Size(max = 4000) String reason,
            @NotBlank @Size(max = 200) String area,
            @NotNull UUID manager,
            List<UUID> people) {

        Training.Need asked() {
            return new Training.Need(need, reason, area, manager, people == null ? List.of() : people);
        }
    }

    record CourseForm(
            @NotBlank @Size(max = 200) String course,
            @NotBlank @Size(max = 200) String provider,
            @NotNull LocalDate startsOn,
            @NotBlank String hours,
            @NotBlank @Size(max = 2000) String objective,
            @NotNull LocalDate effectDueOn) {

        Training.Course planned() {
            return new Training.Course(course, provider, startsOn, number(hours), objective, effectDueOn);
        }

        /** Halves and tenths of an hour, written with a comma or a point. */
        private static BigDecimal number(String hours) {
            if (!hours.matches("\\d{1,4}([.,]\\d)?")) throw RuleBroken.at("hours", "training.hours-invalid");
            var number = new BigDecimal(hours.replace(',', '.'));
            if (number.signum() == 0) throw RuleBroken.at("hours", "training.hours-invalid");
            return number;
        }
    }

    record HeldForm(@NotNull LocalDate heldOn, List<UUID> attended) {}

    record JudgementForm(
            @NotNull UUID person,
            @NotNull Boolean effective,
            @NotBlank @Size(max = 4000) String effectReason,
            @NotNull LocalDate judgedOn) {}

    record DroppingForm(
            @NotBlank @Size(max = 2000) String droppingReason,
            @NotNull LocalDate droppedOn) {}

    private final Trainings trainings;
    private final Sight sight;
    private final People people;
    private final Journal journal;
    private final Tables tables;

    TrainingController(Trainings trainings, Sight sight, People people, Journal journal, Tables tables) {
        this.trainings = trainings;
        this.sight = sight;
        this.people = people;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/trainings")
    View list() {
        var query = TableQuery.of("training", "/trainings", "training t where t.body_id = :body")
                .text("label", "coalesce(t.course, t.need)")
                .text("area", "t.area")
                .date("startsOn", "t.starts_on")
                .number("hours", "t.hours")
                .text("manager", "t.manager_name")
                .date("effectDueOn", "t.effect_due_on")
                .word("status", "t.status", Status.values(), Map.of("JUDGED", Tone.SUCCESS))
                .order("t.needed_on desc, t.id desc");
        if (sight.countsAll()) query.number("people", """
                (select count(*) from attendance a
                where a.body_id = :body and a.training_id = t.id and a.attended is not false)""");
        return tables.page(query, sight.mayAsk() ? "/trainings/new" : null);
    }

    @GetMapping("/{body}/trainings/new")
    String blank(Model model) {
        if (!sight.mayAsk()) throw new Forbidden();
        return form(model, null, List.of());
    }

    @PostMapping("/{body}/trainings")
    String ask(@PathVariable String body, @Valid AskForm form) {
        return saved(body, trainings.ask(form.asked(), form.neededOn()));
    }

    @GetMapping("/{body}/trainings/{id}")
    String show(@PathVariable UUID id, Model model) {
        Training training = trainings.get(id);
        model.addAttribute("training", training);
        model.addAttribute("attendances", trainings.attendances(training));
        model.addAttribute("counts", sight.counts(training).orElse(null));
        model.addAttribute("seesAll", sight.seesAll(training));
        model.addAttribute("history", sight.seesAll(training) ? journal.of(id) : List.of());
        model.addAttribute("mayKeep", sight.mayKeep(training));
        model.addAttribute("mayJudge", sight.mayJudge(training));
        model.addAttribute("members", people.members());
        model.addAttribute("today", Rome.today());
        return "registers/training/training";
    }

    @GetMapping("/{body}/trainings/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        Training training = kept(id);
        return form(model, training, trainings.attendances(training));
    }

    @PostMapping("/{body}/trainings/{id}")
    String change(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid NeedForm form) {
        return saved(body, trainings.change(id, version, form.asked()));
    }

    @GetMapping("/{body}/trainings/{id}/course")
    String course(@PathVariable UUID id, Model model) {
        model.addAttribute("training", kept(id));
        model.addAttribute("today", Rome.today());
        return "registers/training/course";
    }

    @PostMapping("/{body}/trainings/{id}/course")
    String plan(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid CourseForm form) {
        return saved(body, trainings.plan(id, version, form.planned()));
    }

    @PostMapping("/{body}/trainings/{id}/attendance")
    String hold(@PathVariable String body, @PathVariable UUID id, @Valid HeldForm form) {
        List<UUID> came = form.attended() == null ? List.of() : form.attended();
        return saved(body, trainings.hold(id, form.heldOn(), came));
    }

    @PostMapping("/{body}/trainings/{id}/judgements")
    String judge(@PathVariable String body, @PathVariable UUID id, @Valid JudgementForm form) {
        var effect = new Attendance.Effect(form.effective(), form.effectReason(), form.judgedOn());
        return saved(body, trainings.judge(id, form.person(), effect));
    }

    @PostMapping("/{body}/trainings/{id}/dropping")
    String drop(@PathVariable String body, @PathVariable UUID id, @Valid DroppingForm form) {
        return saved(body, trainings.drop(id, form.droppingReason(), form.droppedOn()));
    }

    private Training kept(UUID id) {
        Training training = trainings.get(id);
        if (!sight.mayKeep(training)) throw new Forbidden();
        return training;
    }

    private String form(Model model, Training training, List<Attendance> expected) {
        model.addAttribute("training", training);
        model.addAttribute("expected", expected);
        model.addAttribute("members", people.members());
        model.addAttribute("today", Rome.today());
        return "registers/training/need";
    }

    private static String saved(String body, Training training) {
        return "redirect:/" + body + training.path() + "?done=saved";
    }
}
