/** Nonconformities and the actions that remove their causes or improve the services (ISO 9001, clause 10). */
@ApplicationModule(
        id = "improvement",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "people",
            "journal",
            "files",
            "reading",
            "search",
            "contributions",
            "pages",
            "catalogues",
            "organisation",
            "processes"
        })
package it.lario.foundations.improvement;

import org.springframework.modulith.ApplicationModule;
