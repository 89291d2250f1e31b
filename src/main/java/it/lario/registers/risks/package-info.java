/** Risks and opportunities (ISO 9001, 6.1): two registers, dated evaluations, treatment through actions. */
@ApplicationModule(
        id = "risks",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "people",
            "journal",
            "contributions",
            "pages",
            "processes",
            "improvement"
        })
package it.lario.registers.risks;

import org.springframework.modulith.ApplicationModule;
