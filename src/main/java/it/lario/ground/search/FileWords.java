package it.lario.ground.search;

import it.lario.ground.tenancy.BodyRecord;
import java.util.Optional;

/** What the files of a record say: asked when an index is built anew. */
public interface FileWords {

    /** Empty for a record whose files this module does not know. */
    Optional<String> of(BodyRecord record);
}
