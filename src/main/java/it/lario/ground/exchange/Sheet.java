package it.lario.ground.exchange;

import java.util.List;

/** A whole table to hand out: cells are texts, {@link java.time.LocalDate}s or numbers. */
public record Sheet(String name, List<String> headers, List<List<Object>> rows) {}
