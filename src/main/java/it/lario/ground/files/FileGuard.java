package it.lario.ground.files;

/** A module's word on who may have a file: each file passes all guards before it is shown or handed out. */
public interface FileGuard {

    /** True when the reader at work must not even learn of the file. */
    default boolean hides(StoredFile file) {
        return false;
    }

    /** @throws it.lario.ground.kernel.RuleBroken why nobody gets the file to open it */
    default void allow(StoredFile file) {}
}
