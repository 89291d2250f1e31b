/** Formulas as pure functions: no database, no page, source and units told. */
@ApplicationModule(
        id = "statistics",
        allowedDependencies = {})
package it.lario.ground.statistics;

import org.springframework.modulith.ApplicationModule;
