package it.lario.ground.kernel;

/** No such record for this reader: also the answer for another body's record (404). */
public class NotFound extends RuntimeException {}
