/** Objectives (ISO 9001, 6.2; D.lgs. 150/2009): sheet, cascade, measures with targets per year, checks, closed years. */
@ApplicationModule(
        id = "objectives",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "people",
            "journal",
            "statistics",
            "contributions",
            "pages",
            "printing",
            "organisation",
            "indicators"
        })
package it.lario.registers.objectives;

import org.springframework.modulith.ApplicationModule;
