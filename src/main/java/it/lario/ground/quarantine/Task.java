package it.lario.ground.quarantine;

/**
 * Work on a file from outside. It runs in the other process: it has a constructor without arguments, knows neither Spring
 * nor the database, and answers with a record that JSON can carry.
 */
public interface Task<A> {

    /** @throws it.lario.ground.kernel.RuleBroken why the file is refused; any other exception means that it is damaged */
    A on(Specimen specimen) throws Exception;
}
