package it.lario.ground.contributions;

/** A step that takes more than a file at once. */
public interface LargeUpload {

    /** Below the body's address, such as {@code /takeovers}. */
    String path();

    long mostBytes();
}
