package it.lario.foundations.documents;

import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/** Who verified and approved a text, when and by which act. */
@MappedSuperclass
abstract class Judged extends BodyRecord {

    PersonRef verifier;
    LocalDate verifiedOn;
    PersonRef approver;
    LocalDate approvedOn;
    String act;
    boolean takenOver;

    /** By somebody that Lario does not know. */
    void judgedBefore(LocalDate on, String act) {
        takenOver = true;
        approvedOn = on;
        this.act = act;
    }

    public PersonRef verifier() {
        return verifier;
    }

    public LocalDate verifiedOn() {
        return verifiedOn;
    }

    public PersonRef approver() {
        return approver;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    public String act() {
        return act;
    }

    /** Approved before Lario: it has neither verifier nor approver, and its author is who took it over. */
    public boolean takenOver() {
        return takenOver;
    }
}
