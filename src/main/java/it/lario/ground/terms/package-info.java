/** Terms of administrative procedures (L. 241/1990) as pure functions: due days, stops, delays, and why. */
@ApplicationModule(
        id = "terms",
        allowedDependencies = {"schedule"})
package it.lario.ground.terms;

import org.springframework.modulith.ApplicationModule;
