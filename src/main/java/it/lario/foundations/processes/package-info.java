/** How the work is done: a sheet for each process (ISO 9001, 4.4). */
@ApplicationModule(
        id = "processes",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "people",
            "journal",
            "files",
            "contributions",
            "pages",
            "printing",
            "bpmn",
            "catalogues",
            "organisation",
            "documents"
        })
package it.lario.foundations.processes;

import org.springframework.modulith.ApplicationModule;
