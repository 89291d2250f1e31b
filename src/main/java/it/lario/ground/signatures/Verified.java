package it.lario.ground.signatures;

import java.util.List;

/** The signatures found in a file, in their order. */
record Verified(List<Signature> signatures) {}
