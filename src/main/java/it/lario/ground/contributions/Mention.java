package it.lario.ground.contributions;

import java.util.List;
import java.util.UUID;

/** Records of a register that point at a record of a module below: so that a link can be followed both ways. */
public interface Mention {

    /** One sentence for each record that points at this one, with its page. */
    List<Said> of(UUID record);
}
