package it.lario.ground.quarantine;

/** What goes into the other process, as a line of JSON. */
record Question(String task, Specimen specimen) {}
