/** Finds what a person may see by its words: one entry for each record, kept in the transaction of the record itself. */
@ApplicationModule(
        id = "search",
        allowedDependencies = {"kernel", "tenancy", "people", "journal"})
package it.lario.ground.search;

import org.springframework.modulith.ApplicationModule;
