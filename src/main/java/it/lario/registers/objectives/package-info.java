/** Quality objectives (ISO 9001, 6.2): indicator, target and checks every half year. */
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
            "organisation"
        })
package it.lario.registers.objectives;

import org.springframework.modulith.ApplicationModule;
