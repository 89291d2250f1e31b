package it.lario.ground.contributions;

import java.util.List;

/** A sentence in the reader's language: a message key, what goes into it, and the page that proves it. */
public record Said(String key, List<Object> arguments, String path) {

    /** @param path page below the body's address, or null */
    public static Said of(String path, String key, Object... arguments) {
        return new Said(key, List.of(arguments), path);
    }
}
