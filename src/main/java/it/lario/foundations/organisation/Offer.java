package it.lario.foundations.organisation;

import java.util.List;
import java.util.UUID;

/** What a service is: whom it serves, which unit gives it and where. The description may be null. */
public record Offer(String name, String description, String users, boolean certified, UUID unit, List<UUID> sites) {}
