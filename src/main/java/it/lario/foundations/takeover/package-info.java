/** Taking over an existing register of documents: a list and its files, seen through before anything is written, and undone whole. */
@ApplicationModule(
        id = "takeover",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "people",
            "journal",
            "files",
            "quarantine",
            "reading",
            "search",
            "exchange",
            "contributions",
            "pages",
            "documents"
        })
package it.lario.foundations.takeover;

import org.springframework.modulith.ApplicationModule;
