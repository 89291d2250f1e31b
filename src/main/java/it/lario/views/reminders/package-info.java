/** What waits, told by mail before and after its day, to the head of the unit when it stays late, and as a calendar. */
@ApplicationModule(
        id = "reminders",
        allowedDependencies = {"kernel", "tenancy", "people", "journal", "contributions", "pages", "mail", "schedule"})
package it.lario.views.reminders;

import org.springframework.modulith.ApplicationModule;
