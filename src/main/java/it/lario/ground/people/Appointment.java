package it.lario.ground.people;

import it.lario.ground.tenancy.BodyRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** A role held by a person in the body, for a unit or for the whole of it, between two days. */
@Entity
class Appointment extends BodyRow {

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID unitId;
    private LocalDate since;
    private LocalDate until;

    protected Appointment() {}

    Appointment(UUID personId, Role role, UUID unitId, LocalDate since, LocalDate until) {
        this.personId = personId;
        this.role = role;
        this.unitId = unitId;
        this.since = since;
        this.until = until;
    }

    /** The last day is yesterday at the latest, so that the role is gone at once. */
    void end(LocalDate today) {
        until = today.minusDays(1);
        if (since.isAfter(until)) since = until;
    }

    UUID personId() {
        return personId;
    }

    Role role() {
        return role;
    }
}
