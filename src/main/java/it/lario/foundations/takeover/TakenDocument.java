package it.lario.foundations.takeover;

import java.util.UUID;

/** A document that came with a takeover. @param row of the list that gave its text; @param touched it took a step since */
public record TakenDocument(UUID id, String label, int row, boolean touched) {}
