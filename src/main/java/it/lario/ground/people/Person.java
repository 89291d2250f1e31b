package it.lario.ground.people;

import java.util.UUID;

/** Someone who signs in. The password is a salted hash. */
public record Person(UUID id, String username, String name, String email, String password, boolean active) {}
