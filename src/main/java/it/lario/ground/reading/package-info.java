/** What files from outside hold: their text for searching, inert pictures of them, and whether they are safe to keep. */
@ApplicationModule(
        id = "reading",
        allowedDependencies = {"kernel", "tenancy", "people", "journal", "files", "quarantine", "signatures", "pages"})
package it.lario.ground.reading;

import org.springframework.modulith.ApplicationModule;
