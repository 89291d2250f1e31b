package it.lario.ground.files;

import java.util.UUID;

/** A file lost its content by decision: whoever kept something of it lets it go, inside the same transaction. */
public record FileLeft(UUID id) {}
