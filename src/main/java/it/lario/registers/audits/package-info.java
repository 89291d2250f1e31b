/** Internal audits: the year's programme, checklists, findings and reports (ISO 9001, clause 9.2). */
@ApplicationModule(
        id = "audits",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "people",
            "journal",
            "files",
            "contributions",
            "pages",
            "printing",
            "catalogues",
            "organisation",
            "documents",
            "processes",
            "improvement"
        })
package it.lario.registers.audits;

import org.springframework.modulith.ApplicationModule;
