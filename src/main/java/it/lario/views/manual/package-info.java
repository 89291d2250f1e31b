/** The quality manual: the registers and the words between them, its approved editions and what changed since (ISO 9001, 4.3, 7.5). */
@ApplicationModule(
        id = "manual",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "people",
            "journal",
            "contributions",
            "pages",
            "printing",
            "documents"
        })
package it.lario.views.manual;

import org.springframework.modulith.ApplicationModule;
