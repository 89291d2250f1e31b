package it.lario.ground.contributions;

import java.util.List;

/** Records of a module that a text may lead to: offered by their names to whoever writes. */
public interface LinkTargets {

    /** @param kind message key of what it is; {@code path} below the body's address */
    record Target(String kind, String label, String path) {}

    /** Those that the reader may see whose code or name holds these words, in the order of their codes. */
    List<Target> find(String words, int limit);
}
