package it.lario.ground.reading;

import it.lario.ground.signatures.Signature;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What came of reading a file.
 *
 * @param remarks why it is refused, or what people should know of it
 * @param characters of its text
 * @param pictures of its first pages, numbered from 1
 */
public record FileReading(
        UUID file,
        Verdict verdict,
        String type,
        Integer pages,
        List<Remark> remarks,
        int characters,
        int pictures,
        List<Signature> signatures,
        Instant readAt) {

    /** A refused file stays as evidence of what was brought, but nobody gets it to open it. */
    public enum Verdict {
        ACCEPTED,
        WARNED,
        REFUSED
    }

    public boolean refused() {
        return verdict == Verdict.REFUSED;
    }
}
