package it.lario.ground.people;

import java.util.UUID;

/** A public body: shared by everyone, so it never holds what only its own people may read. */
public record Body(UUID id, String slug, String name, Kind kind, boolean demo, Contacts contacts) {

    /** Kinds of public bodies that Lario serves. */
    public enum Kind {
        PROVINCE,
        MUNICIPALITY,
        UNION,
        OTHER
    }

    /** What the footer shows; each may be null. */
    public record Contacts(String address, String fiscalCode, String email, String certifiedEmail, String phone) {
        public static final Contacts NONE = new Contacts(null, null, null, null, null);
    }
}
