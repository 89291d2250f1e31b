/** Whole tables as CSV and XLSX. */
@ApplicationModule(
        id = "exchange",
        allowedDependencies = {"kernel"})
package it.lario.ground.exchange;

import org.springframework.modulith.ApplicationModule;
