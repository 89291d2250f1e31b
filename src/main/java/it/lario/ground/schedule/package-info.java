/** The days on which offices work. */
@ApplicationModule(
        id = "schedule",
        allowedDependencies = {"kernel"})
package it.lario.ground.schedule;

import org.springframework.modulith.ApplicationModule;
