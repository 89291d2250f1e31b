/** The page of the search over everything that a person may see. */
@ApplicationModule(
        id = "search-page",
        allowedDependencies = {"kernel", "tenancy", "contributions", "pages", "search"})
package it.lario.views.search;

import org.springframework.modulith.ApplicationModule;
