package it.lario.registers.audits;

import java.time.Instant;
import java.util.UUID;

/** A report as it was frozen: the hash is of its exact text, the file is its print. */
public record ReportEdition(int edition, String sha256, UUID file, String person, Instant at) {}
