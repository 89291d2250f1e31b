/** What a register gives to the views without knowing them. */
@ApplicationModule(
        id = "contributions",
        allowedDependencies = {"kernel", "tenancy"})
package it.lario.ground.contributions;

import org.springframework.modulith.ApplicationModule;
