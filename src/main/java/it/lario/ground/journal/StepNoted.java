package it.lario.ground.journal;

import it.lario.ground.tenancy.BodyRecord;

/** A record took a step, in the transaction that is still open. */
public record StepNoted(BodyRecord record) {}
