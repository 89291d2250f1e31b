package it.lario.registers.training;

/** How many people were expected, came, were judged, and were found to have reached the objective. */
public record Counts(int expected, int attended, int judged, int effective) {}
