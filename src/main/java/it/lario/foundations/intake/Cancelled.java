package it.lario.foundations.intake;

/** Somebody asked for the work to stop: its transaction is rolled back. */
final class Cancelled extends RuntimeException {

    Cancelled() {
        super(null, null, false, false);
    }
}
