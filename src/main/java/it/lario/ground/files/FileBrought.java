package it.lario.ground.files;

import java.util.UUID;

/** Somebody brought a file from outside; told inside the transaction that keeps it. */
public record FileBrought(UUID id) {}
