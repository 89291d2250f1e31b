/** The standard as we tell it: editions, clauses with our own titles and outlines, and the map between editions. */
@ApplicationModule(
        id = "catalogues",
        allowedDependencies = {"kernel", "tenancy", "people", "contributions", "pages"})
package it.lario.foundations.catalogues;

import org.springframework.modulith.ApplicationModule;
