package it.lario.foundations.processes;

import java.util.List;

/** A part of the catalogue: the processes of a service; {@code service} is null for those that give none. */
public record Shelf(String service, List<Process> processes) {}
