package it.lario.foundations.catalogues;

/** The same clause seen from the other edition: {@code clause} is null when there it has none, and the note may be null. */
public record Counterpart(Edition edition, Clause clause, Mapping.Relation relation, Text note) {}
