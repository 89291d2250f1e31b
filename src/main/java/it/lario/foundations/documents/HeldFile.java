package it.lario.foundations.documents;

/** A file as it is frozen with a revision that holds it. @param sha256 of its content, hexadecimal */
public record HeldFile(String name, String type, long size, String sha256) {}
