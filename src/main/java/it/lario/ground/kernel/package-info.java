/** Identifiers, dates and the few errors that every module speaks of. */
@ApplicationModule(
        id = "kernel",
        allowedDependencies = {})
package it.lario.ground.kernel;

import org.springframework.modulith.ApplicationModule;
