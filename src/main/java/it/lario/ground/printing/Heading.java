package it.lario.ground.printing;

/** A line of the contents of a printed document; {@code id} is that of the heading it leads to. */
public record Heading(int level, String id, String text) {}
