package it.lario.ground.reading;

import java.util.UUID;

/** A file was read, and what came of it is kept; told inside the transaction that keeps it. */
public record FileRead(UUID file, UUID record) {}
