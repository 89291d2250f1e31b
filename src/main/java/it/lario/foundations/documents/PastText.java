package it.lario.foundations.documents;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/** What is told of a text once it left force: since when, why, and whether what it said is still kept. */
@MappedSuperclass
abstract class PastText extends Judged {

    LocalDate supersededOn;
    String withdrawal;
    String withdrawalAct;
    LocalDate discardedOn;

    /** The day it left force, superseded or withdrawn. */
    public LocalDate supersededOn() {
        return supersededOn;
    }

    public String withdrawal() {
        return withdrawal;
    }

    public String withdrawalAct() {
        return withdrawalAct;
    }

    /** The day its text was discarded by decision; null while it is kept. */
    public LocalDate discardedOn() {
        return discardedOn;
    }
}
