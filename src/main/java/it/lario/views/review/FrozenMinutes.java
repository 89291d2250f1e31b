package it.lario.views.review;

/** Signed minutes as read back; {@code intact} tells whether the text still has the fingerprint it was signed with. */
public record FrozenMinutes(Minutes minutes, String sha256, boolean intact) {}
