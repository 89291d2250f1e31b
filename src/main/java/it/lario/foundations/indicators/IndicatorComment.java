package it.lario.foundations.indicators;

import it.lario.ground.kernel.Rome;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRow;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What somebody said of an indicator, or of one of its periods. */
@Entity
public class IndicatorComment extends BodyRow {

    private UUID indicatorId;
    private LocalDate period;
    private String text;
    private PersonRef writer;
    private Instant recordedAt = Rome.now().truncatedTo(ChronoUnit.MICROS);

    protected IndicatorComment() {}

    IndicatorComment(UUID indicator, LocalDate period, String text, PersonRef writer) {
        this.indicatorId = indicator;
        this.period = period;
        this.text = text;
        this.writer = writer;
    }

    /** Null when it is about the whole indicator. */
    public LocalDate period() {
        return period;
    }

    public String text() {
        return text;
    }

    public PersonRef writer() {
        return writer;
    }

    public LocalDate recordedOn() {
        return recordedAt.atZone(Rome.ZONE).toLocalDate();
    }
}
