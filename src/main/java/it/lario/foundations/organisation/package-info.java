/** What the body is: its units and people, the services it gives, where, and how far the system reaches (ISO 9001, 4.3). */
@ApplicationModule(
        id = "organisation",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "people",
            "journal",
            "signin",
            "contributions",
            "pages",
            "catalogues"
        })
package it.lario.foundations.organisation;

import org.springframework.modulith.ApplicationModule;
