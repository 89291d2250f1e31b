/** Each step of each record, append-only and sealed into a chain per body. */
@ApplicationModule(
        id = "journal",
        allowedDependencies = {"kernel", "tenancy", "people"})
package it.lario.ground.journal;

import org.springframework.modulith.ApplicationModule;
