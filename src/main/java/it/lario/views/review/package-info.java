/** The management review: every input from the registers, the decisions, and minutes that no longer change (ISO 9001, 9.3). */
@ApplicationModule(
        id = "review",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "people",
            "journal",
            "contributions",
            "pages",
            "printing",
            "improvement"
        })
package it.lario.views.review;

import org.springframework.modulith.ApplicationModule;
