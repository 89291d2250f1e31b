/** How long texts are kept, how they are handed to the archive, and how they are let go by decision (DPR 445/2000, art. 68). */
@ApplicationModule(
        id = "retention",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "people",
            "journal",
            "files",
            "contributions",
            "pages",
            "printing",
            "documents"
        })
package it.lario.foundations.retention;

import org.springframework.modulith.ApplicationModule;
