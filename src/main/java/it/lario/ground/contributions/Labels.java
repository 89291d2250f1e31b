package it.lario.ground.contributions;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Names of the records that other records point at, for histories and conflicts. */
public interface Labels {

    /** The labels of those of these ids that this module knows, within the current body. */
    Map<UUID, String> labels(Collection<UUID> ids);
}
