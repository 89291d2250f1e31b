package it.lario.foundations.indicators;

import it.lario.ground.kernel.Rome;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRow;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The work is done in another way from a period on: the chart's limits are set anew. */
@Entity
public class PhaseChange extends BodyRow {

    private UUID indicatorId;
    private LocalDate period;
    private String reason;
    private PersonRef approver;
    private Instant recordedAt = Rome.now().truncatedTo(ChronoUnit.MICROS);

    protected PhaseChange() {}

    PhaseChange(UUID indicator, LocalDate period, String reason, PersonRef approver) {
        this.indicatorId = indicator;
        this.period = period;
        this.reason = reason;
        this.approver = approver;
    }

    public LocalDate period() {
        return period;
    }

    public String reason() {
        return reason;
    }

    public PersonRef approver() {
        return approver;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
