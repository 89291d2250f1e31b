/** Bodies, units, people and the roles they hold: who may do what, and where. */
@ApplicationModule(
        id = "people",
        allowedDependencies = {"kernel", "tenancy", "contributions"})
package it.lario.ground.people;

import org.springframework.modulith.ApplicationModule;
