/** Work on files from outside, each in a process of its own with little time and memory: its failure harms nobody else. */
@ApplicationModule(
        id = "quarantine",
        allowedDependencies = {"kernel"})
package it.lario.ground.quarantine;

import org.springframework.modulith.ApplicationModule;
