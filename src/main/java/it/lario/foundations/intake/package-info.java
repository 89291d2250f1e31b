/** The one way in for tables: read, mapped, checked, brought in as a job, and undone whole. Knows no register. */
@ApplicationModule(
        id = "intake",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "people",
            "journal",
            "files",
            "quarantine",
            "reading",
            "tables",
            "exchange",
            "contributions",
            "pages"
        })
package it.lario.foundations.intake;

import org.springframework.modulith.ApplicationModule;
