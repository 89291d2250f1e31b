/** Where the data is: the PostgreSQL that Lario carries, or a server of the body's own. Knows no table. */
@ApplicationModule(
        id = "database",
        allowedDependencies = {})
package it.lario.ground.database;

import org.springframework.modulith.ApplicationModule;
