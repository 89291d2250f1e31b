package it.lario.registers.training;

import static it.lario.registers.training.Training.Status.DROPPED;
import static it.lario.registers.training.Training.Status.HELD;
import static it.lario.registers.training.Training.Status.JUDGED;
import static it.lario.registers.training.Training.Status.NEEDED;
import static it.lario.registers.training.Training.Status.PLANNED;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A training need and the course that answers it. It ends when the effect on every attendee's work is judged. */
@Entity
public class Training extends BodyRecord {

    /** NEEDED waits for a course, PLANNED for the course to be held, HELD for its effects to be judged. */
    public enum Status {
        NEEDED,
        PLANNED,
        HELD,
        JUDGED,
        DROPPED;

        public static final Map<Status, Set<Status>> NEXT = Map.of(
                NEEDED, Set.of(PLANNED, DROPPED),
                PLANNED, Set.of(HELD, DROPPED),
                HELD, Set.of(JUDGED),
                JUDGED, Set.of(),
                DROPPED, Set.of());
    }

    /** What people write of a need; the manager is who will judge its effect. */
    public record Need(String need, String reason, String area, UUID manager, List<UUID> people) {}

    /** The course that answers the need, and what must have changed at work by a day fixed in advance. */
    public record Course(
            String course,
            String provider,
            LocalDate startsOn,
            BigDecimal hours,
            String objective,
            LocalDate effectDueOn) {}

    @Enumerated(EnumType.STRING)
    private Status status = NEEDED;

    private String need;
    private String reason;
    private String area;
    private PersonRef requestedBy;
    private LocalDate neededOn;
    private PersonRef manager;
    private String course;
    private String provider;
    private LocalDate startsOn;
    private BigDecimal hours;
    private String objective;
    private LocalDate effectDueOn;
    private LocalDate heldOn;
    private LocalDate judgedOn;
    private LocalDate droppedOn;
    private String droppingReason;

    protected Training() {}

    Training(Need need, PersonRef manager, PersonRef requestedBy, LocalDate neededOn, LocalDate today) {
        if (neededOn.isAfter(today)) throw RuleBroken.at("neededOn", "training.in-the-future");
        this.requestedBy = requestedBy;
        this.neededOn = neededOn;
        describe(need, manager);
    }

    /** The need may be reworded until the course is held. */
    void describe(Need need, PersonRef manager) {
        if (!changeable()) throw new RuleBroken("training.held-already");
        this.need = need.need();
        this.reason = need.reason();
        this.area = need.area();
        this.manager = manager;
    }

    /** The objective is fixed before the course: once held, it is what the effect is judged by. */
    void plan(Course planned) {
        if (planned.startsOn().isBefore(neededOn)) throw RuleBroken.at("startsOn", "training.starts-before-need");
        if (!planned.effectDueOn().isAfter(planned.startsOn()))
            throw RuleBroken.at("effectDueOn", "training.effect-before-course");
        if (status != PLANNED) moveTo(PLANNED);
        course = planned.course();
        provider = planned.provider();
        startsOn = planned.startsOn();
        hours = planned.hours();
        objective = planned.objective();
        effectDueOn = planned.effectDueOn();
    }

    /** @param on the last day of the course; @param attended how many came */
    void hold(LocalDate on, int attended, LocalDate today) {
        if (on.isAfter(today)) throw RuleBroken.at("heldOn", "training.in-the-future");
        if (status == PLANNED && on.isBefore(startsOn)) throw RuleBroken.at("heldOn", "training.held-before-start");
        if (status == PLANNED && !effectDueOn.isAfter(on)) throw RuleBroken.at("heldOn", "training.effect-before-end");
        if (attended == 0) throw RuleBroken.at("attended", "training.nobody-came");
        moveTo(HELD);
        heldOn = on;
    }

    /** Judges the effect on one attendee, and ends when nobody is left to judge. */
    void judge(Attendance one, List<Attendance> all, Attendance.Effect effect, PersonRef judge, LocalDate today) {
        if (status != HELD) throw new RuleBroken("training.step-out-of-order");
        if (effect.on().isAfter(today)) throw RuleBroken.at("judgedOn", "training.in-the-future");
        if (!effect.on().isAfter(heldOn)) throw RuleBroken.at("judgedOn", "training.judged-too-soon");
        one.judge(effect, judge);
        if (all.stream().anyMatch(Attendance::waits)) return;
        moveTo(JUDGED);
        judgedOn = effect.on();
    }

    /** The need is no longer there, or another way was found. */
    void drop(String reason, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) throw RuleBroken.at("droppedOn", "training.in-the-future");
        if (on.isBefore(neededOn)) throw RuleBroken.at("droppedOn", "training.dropped-before-need");
        moveTo(DROPPED);
        droppingReason = reason;
        droppedOn = on;
    }

    private void moveTo(Status next) {
        if (!Status.NEXT.get(status).contains(next)) throw new RuleBroken("training.step-out-of-order");
        status = next;
    }

    /** Before the course is held, need, course and people may change. */
    public boolean changeable() {
        return status == NEEDED || status == PLANNED;
    }

    public boolean effectOverdue(LocalDate today) {
        return status == HELD && effectDueOn.isBefore(today);
    }

    @Override
    public String label() {
        return course == null ? need : course;
    }

    @Override
    public String path() {
        return "/trainings/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("training")
                .with("need", need)
                .with("reason", reason)
                .with("area", area)
                .with("manager", manager)
                .with("course", course)
                .with("provider", provider)
                .with("startsOn", startsOn)
                .with("hours", hours)
                .with("objective", objective)
                .with("effectDueOn", effectDueOn)
                .map();
    }

    public Status status() {
        return status;
    }

    public String need() {
        return need;
    }

    public String reason() {
        return reason;
    }

    public String area() {
        return area;
    }

    public PersonRef requestedBy() {
        return requestedBy;
    }

    public LocalDate neededOn() {
        return neededOn;
    }

    public PersonRef manager() {
        return manager;
    }

    public String course() {
        return course;
    }

    public String provider() {
        return provider;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public BigDecimal hours() {
        return hours;
    }

    public String objective() {
        return objective;
    }

    public LocalDate effectDueOn() {
        return effectDueOn;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public LocalDate judgedOn() {
        return judgedOn;
    }

    public LocalDate droppedOn() {
        return droppedOn;
    }

    public String droppingReason() {
        return droppingReason;
    }
}
