/** Tables from outside, read row by row in flat memory: what charset, separator, numbers and days they are written with. */
@ApplicationModule(
        id = "tables",
        allowedDependencies = {"kernel"})
package it.lario.ground.tables;

import org.springframework.modulith.ApplicationModule;
