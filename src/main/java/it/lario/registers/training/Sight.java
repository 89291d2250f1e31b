package it.lario.registers.training;

import it.lario.ground.people.Actor;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who sees and does what in a training: attendances and judgements are personal data (GDPR, art. 5). */
@Component
class Sight {

    private static final Role[] LEADERS = {
        Role.QUALITY_MANAGER, Role.TOP_MANAGEMENT, Role.EXECUTIVE, Role.QUALITY_LIAISON
    };

    private final People people;
    private final AttendanceRepository attendances;

    Sight(People people, AttendanceRepository attendances) {
        this.people = people;
        this.attendances = attendances;
    }

    /** The attendances that the reader may see: all, or only their own; the query itself leaves out the others. */
    List<Attendance> attendances(Training training) {
        return seesAll(training)
                ? attendances.findByTrainingIdOrderByPersonName(training.id())
                : attendances.findByTrainingIdAndPersonId(
                        training.id(), people.current().id());
    }

    boolean seesAll(Training training) {
        return people.current().is(LEADERS) || mayKeep(training);
    }

    /** How many, without names: for those who lead and for those who audit; empty for the others. */
    @Transactional(readOnly = true)
    public Optional<Counts> counts(Training training) {
        if (!seesAll(training) && !countsAll()) return Optional.empty();
        var all = attendances.findByTrainingIdOrderByPersonName(training.id());
        return Optional.of(new Counts(
                all.size(),
                (int) all.stream()
                        .filter(one -> Boolean.TRUE.equals(one.attended()))
                        .count(),
                (int) all.stream().filter(one -> one.effective() != null).count(),
                (int) all.stream()
                        .filter(one -> Boolean.TRUE.equals(one.effective()))
                        .count()));
    }

    boolean countsAll() {
        return people.current().is(LEADERS)
                || people.current().is(Role.INTERNAL_AUDITOR, Role.EXTERNAL_AUDITOR, Role.OIV);
    }

    boolean mayAsk() {
        return people.current().is(LEADERS);
    }

    /** The quality manager, who will judge the effect, and who asked for it. */
    boolean mayKeep(Training training) {
        var actor = people.current();
        return actor.is(Role.QUALITY_MANAGER)
                || actor.works()
                        && (training.manager().is(actor.id())
                                || training.requestedBy().is(actor.id()));
    }

    boolean mayJudge(Training training) {
        Actor actor = people.current();
        return actor.is(Role.EXECUTIVE) || actor.works() && training.manager().is(actor.id());
    }
}
