package it.lario.ground.journal;

import java.util.UUID;

/**
 * The key of the form now being handled. The first step it makes carries the key, and the journal takes each key once:
 * the second click of a double click finds the first one's work instead of repeating it.
 */
public final class Once {

    private static final ThreadLocal<UUID> KEY = new ThreadLocal<>();

    private Once() {}

    public static void set(UUID key) {
        if (key == null) KEY.remove();
        else KEY.set(key);
    }

    static UUID take() {
        UUID key = KEY.get();
        KEY.remove();
        return key;
    }
}
