/** Files by content: stored once, typed by what they hold, served as attachments. */
@ApplicationModule(
        id = "files",
        allowedDependencies = {"kernel", "tenancy", "people", "journal"})
package it.lario.ground.files;

import org.springframework.modulith.ApplicationModule;
