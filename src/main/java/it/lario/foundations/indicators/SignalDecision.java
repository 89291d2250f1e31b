package it.lario.foundations.indicators;

import it.lario.ground.kernel.Rome;
import it.lario.ground.people.PersonRef;
import it.lario.ground.statistics.Rule;
import it.lario.ground.tenancy.BodyRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What somebody decided on a signal: an action, or why none is needed. */
@Entity
public class SignalDecision extends BodyRow {

    private UUID indicatorId;

    @Enumerated(EnumType.STRING)
    private Rule rule;

    private LocalDate period;
    private UUID actionId;
    private String refusal;
    private PersonRef decider;
    private Instant recordedAt = Rome.now().truncatedTo(ChronoUnit.MICROS);

    protected SignalDecision() {}

    /** @param refusal null with an action, the reason without */
    SignalDecision(UUID indicator, Series.Alarm alarm, UUID action, String refusal, PersonRef decider) {
        this.indicatorId = indicator;
        this.rule = alarm.rule();
        this.period = alarm.first();
        this.actionId = action;
        this.refusal = refusal;
        this.decider = decider;
    }

    public boolean decides(Series.Alarm alarm) {
        return rule == alarm.rule() && period.equals(alarm.first());
    }

    public UUID actionId() {
        return actionId;
    }

    public String refusal() {
        return refusal;
    }

    public PersonRef decider() {
        return decider;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
