package it.lario.registers.training;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.People;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Training needs, their courses, who attended, and the effect judged later. The journal never says how somebody was judged. */
@Service
@Transactional
public class Trainings {

    private final TrainingRepository trainings;
    private final AttendanceRepository attendances;
    private final Sight sight;
    private final People people;
    private final Journal journal;

    Trainings(
            TrainingRepository trainings,
            AttendanceRepository attendances,
            Sight sight,
            People people,
            Journal journal) {
        this.trainings = trainings;
        this.attendances = attendances;
        this.sight = sight;
        this.people = people;
        this.journal = journal;
    }

    public Training ask(Training.Need need, LocalDate on) {
        if (!sight.mayAsk()) throw new Forbidden();
        var manager = people.named("manager", need.manager());
        var requester = people.current().ref();
        Training training = trainings.saveAndFlush(new Training(need, manager, requester, on, Rome.today()));
        expect(training, need.people());
        journal.note("training.asked", training, "training.neededOn", Rome.date(on));
        return training;
    }

    public Training change(UUID id, int version, Training.Need need) {
        Training training = kept(id);
        training.expect(version);
        var before = training.fields();
        training.describe(need, people.named("manager", need.manager()));
        journal.noteEdit("training.changed", training, before);
        if (expect(training, need.people()))
            journal.note(
                    "training.people-changed",
                    training,
                    "training.expected",
                    need.people().size());
        return training;
    }

    /** Plans the course, or changes the plan until it is held. */
    public Training plan(UUID id, int version, Training.Course course) {
        Training training = kept(id);
        training.expect(version);
        var before = training.fields();
        training.plan(course);
        journal.noteEdit("training.planned", training, before);
        return training;
    }

    /** @param came those who attended, expected or not; everybody else expected was absent */
    public Training hold(UUID id, LocalDate on, List<UUID> came) {
        Training training = kept(id);
        training.hold(on, came.size(), Rome.today());
        var present = new HashSet<>(came);
        for (var expected : all(id))
            expected.came(present.remove(expected.person().id()));
        for (UUID unexpected : present) join(training, unexpected).came(true);
        journal.note("training.held", training, "training.heldOn", Rome.date(on), "training.attendees", came.size());
        return training;
    }

    public Training judge(UUID id, UUID person, Attendance.Effect effect) {
        Training training = get(id);
        if (!sight.mayJudge(training)) throw new Forbidden();
        var all = all(id);
        var one = all.stream()
                .filter(attendance -> attendance.person().is(person))
                .findFirst()
                .orElseThrow(NotFound::new);
        training.judge(one, all, effect, people.current().ref(), Rome.today());
        journal.note(
                "training.judged", training, "training.person", person, "training.judgedOn", Rome.date(effect.on()));
        return training;
    }

    public Training drop(UUID id, String reason, LocalDate on) {
        Training training = kept(id);
        training.drop(reason, on, Rome.today());
        journal.note("training.dropped", training, "training.droppingReason", reason);
        return training;
    }

    @Transactional(readOnly = true)
    public Training get(UUID id) {
        return trainings.findById(id).orElseThrow(NotFound::new);
    }

    /** Only the attendances that the person at work may see. */
    @Transactional(readOnly = true)
    public List<Attendance> attendances(Training training) {
        return sight.attendances(training);
    }

    private List<Attendance> all(UUID training) {
        return attendances.findByTrainingIdOrderByPersonName(training);
    }

    /** The people expected become exactly these; true when that changed anything. */
    private boolean expect(Training training, List<UUID> expected) {
        var missing = new HashSet<>(expected);
        boolean changed = false;
        for (var known : all(training.id()))
            if (!missing.remove(known.person().id())) {
                attendances.delete(known);
                changed = true;
            }
        for (UUID person : missing) join(training, person);
        return changed || !missing.isEmpty();
    }

    private Attendance join(Training training, UUID person) {
        return attendances.save(new Attendance(training.id(), people.named("people", person)));
    }

    private Training kept(UUID id) {
        Training training = get(id);
        if (!sight.mayKeep(training)) throw new Forbidden();
        return training;
    }
}
