package it.lario.ground.contributions;

import java.util.List;
import java.util.UUID;

/** What a register measures of a process or of the service it gives: a process that nothing measures is not under control. */
public interface Measures {

    /** @param subject the process or the service that is measured */
    record Measure(UUID subject, String label, String path) {}

    /** Those that still count. */
    List<Measure> measures();
}
