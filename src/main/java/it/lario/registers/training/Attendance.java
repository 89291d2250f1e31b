package it.lario.registers.training;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRow;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/** A person in a training: expected, present or absent, and what changed in their work. Personal data. */
@Entity
public class Attendance extends BodyRow {

    /** The judgement on one attendee: whether the objective is met at work, why, and on which day. */
    public record Effect(boolean effective, String reason, LocalDate on) {}

    private UUID trainingId;
    private PersonRef person;
    private Boolean attended;
    private Boolean effective;
    private String effectReason;
    private LocalDate judgedOn;
    private PersonRef judge;

    protected Attendance() {}

    Attendance(UUID trainingId, PersonRef person) {
        this.trainingId = trainingId;
        this.person = person;
    }

    void came(boolean came) {
        attended = came;
    }

    /** By the manager or an executive, never by the attendee: nobody judges their own work. */
    void judge(Effect effect, PersonRef judge) {
        if (judge.is(person.id())) throw new RuleBroken("training.own-effect");
        if (!Boolean.TRUE.equals(attended)) throw RuleBroken.at("person", "training.did-not-attend");
        if (effective != null) throw RuleBroken.at("person", "training.judged-already");
        this.effective = effect.effective();
        this.effectReason = effect.reason();
        this.judgedOn = effect.on();
        this.judge = judge;
    }

    /** Came, and nobody has judged the effect yet. */
    public boolean waits() {
        return Boolean.TRUE.equals(attended) && effective == null;
    }

    public PersonRef person() {
        return person;
    }

    /** Null until the course is held. */
    public Boolean attended() {
        return attended;
    }

    /** Null until judged. */
    public Boolean effective() {
        return effective;
    }

    public String effectReason() {
        return effectReason;
    }

    public LocalDate judgedOn() {
        return judgedOn;
    }

    public PersonRef judge() {
        return judge;
    }
}
