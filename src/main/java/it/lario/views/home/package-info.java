/** What waits, what is late, what changed, and how the cycle stands clause by clause. */
@ApplicationModule(
        id = "home",
        allowedDependencies = {"kernel", "tenancy", "people", "journal", "contributions", "pages", "catalogues"})
package it.lario.views.home;

import org.springframework.modulith.ApplicationModule;
