package it.lario.foundations.takeover;

import org.springframework.core.io.InputStreamSource;

/** A file as somebody sends it; its name may come with folders. */
public record Brought(String name, InputStreamSource content) {}
