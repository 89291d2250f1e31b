package it.lario.foundations.organisation;

import it.lario.ground.people.Role;
import java.time.LocalDate;
import java.util.UUID;

/** A role to give: for a unit or, when null, for the whole body; until a day or, when null, until it is ended. */
record Position(Role role, UUID unit, LocalDate until) {}
