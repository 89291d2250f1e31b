package it.lario.views.review;

import it.lario.ground.people.PersonRef;
import java.time.LocalDate;
import java.util.List;

/** What is known of a review before it is held: which period, when, who leads it and who attends. */
record Agenda(
        String title,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate heldOn,
        PersonRef chair,
        List<PersonRef> attendees,
        String guests) {}
