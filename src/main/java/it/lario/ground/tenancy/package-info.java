/** Which body the work is for, and the two locks that keep bodies apart. */
@ApplicationModule(
        id = "tenancy",
        allowedDependencies = {"kernel"})
package it.lario.ground.tenancy;

import org.springframework.modulith.ApplicationModule;
