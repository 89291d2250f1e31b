package it.lario.ground.pages;

/** One step of the path above the page; the page itself is added by the layout. */
public record Crumb(String label, String href) {}
