package it.lario.ground.signatures;

import java.time.Instant;

/**
 * A signature and what came of verifying it.
 *
 * @param signer as the certificate names the person; empty when it has none
 * @param issuer who gave the certificate
 * @param claimedAt as the signer's own machine said, or null
 * @param stampedAt as a time-stamp proves, or null
 * @param detail the verifier's own word when the verdict is INDETERMINATE, or null
 */
public record Signature(
        String format,
        String signer,
        String issuer,
        Instant claimedAt,
        Instant stampedAt,
        Verdict verdict,
        String detail) {

    public enum Verdict {
        VALID,
        /** Whole, from a known authority, in its time; whether the certificate was revoked cannot be known offline. */
        NO_REVOCATION,
        REVOKED,
        EXPIRED,
        UNTRUSTED,
        ALTERED,
        /** The signed document is not at hand. */
        DETACHED,
        INDETERMINATE
    }
}
