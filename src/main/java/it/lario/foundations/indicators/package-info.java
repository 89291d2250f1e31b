/** Indicators (ISO 9001, 9.1): what is measured and how, the figures of each period, and what their charts signal. */
@ApplicationModule(
        id = "indicators",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "people",
            "journal",
            "statistics",
            "contributions",
            "pages",
            "catalogues",
            "organisation",
            "intake",
            "improvement"
        })
package it.lario.foundations.indicators;

import org.springframework.modulith.ApplicationModule;
