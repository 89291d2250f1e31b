/** Context issues, interested parties and compliance obligations (ISO 9001, 4.1 and 4.2): each looked at again in time. */
@ApplicationModule(
        id = "context",
        allowedDependencies = {"kernel", "tenancy", "people", "journal", "contributions", "pages"})
package it.lario.registers.context;

import org.springframework.modulith.ApplicationModule;
