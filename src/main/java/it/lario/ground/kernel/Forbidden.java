package it.lario.ground.kernel;

/** The reader is known, but no role of theirs allows this step (403). */
public class Forbidden extends RuntimeException {}
