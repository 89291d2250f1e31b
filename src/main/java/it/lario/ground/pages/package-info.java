/** The shared pieces of every page: layout, fields, tables, problems and words. */
@ApplicationModule(
        id = "pages",
        allowedDependencies = {"kernel", "tenancy", "people", "journal", "exchange", "contributions"})
package it.lario.ground.pages;

import org.springframework.modulith.ApplicationModule;
