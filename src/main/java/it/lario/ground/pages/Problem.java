package it.lario.ground.pages;

/** Why a page came back; {@code field} is the name of the field to correct, or null when it concerns them all. */
public record Problem(String field, String message) {}
