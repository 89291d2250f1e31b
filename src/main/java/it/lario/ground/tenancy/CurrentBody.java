package it.lario.ground.tenancy;

import java.util.UUID;
import java.util.function.Supplier;

/** The body this thread works for. It never changes inside a transaction. */
public final class CurrentBody {

    public static final UUID NONE = new UUID(0, 0);
    private static final ThreadLocal<UUID> ID = new ThreadLocal<>();

    private CurrentBody() {}

    /** The body's id, or {@link #NONE}: then row security shows nothing. */
    public static UUID id() {
        UUID id = ID.get();
        return id == null ? NONE : id;
    }

    public static <T> T during(UUID body, Supplier<T> work) {
        UUID previous = ID.get();
        ID.set(body);
        try {
            return work.get();
        } finally {
            if (previous == null) ID.remove();
            else ID.set(previous);
        }
    }

    public static void during(UUID body, Runnable work) {
        during(body, () -> {
            work.run();
            return null;
        });
    }
}
