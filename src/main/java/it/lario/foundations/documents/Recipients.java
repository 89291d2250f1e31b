package it.lario.foundations.documents;

import it.lario.ground.people.Role;
import java.util.List;

/** Whom a document concerns, as people read it: names of units and people, and roles. */
public record Recipients(List<String> units, List<Role> roles, List<String> people) {}
