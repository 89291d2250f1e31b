/** Pages as archival, accessible PDF (PDF/A-2a and PDF/UA-1). */
@ApplicationModule(
        id = "printing",
        allowedDependencies = {"kernel", "tenancy", "people", "files", "pages"})
package it.lario.ground.printing;

import org.springframework.modulith.ApplicationModule;
