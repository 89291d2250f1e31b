/** Mail to the people of a body: queued with what causes it, sent by a job, seen by administrators while it waits. */
@ApplicationModule(
        id = "mail",
        allowedDependencies = {"kernel", "tenancy", "people", "journal", "contributions", "pages"})
package it.lario.ground.mail;

import org.springframework.modulith.ApplicationModule;
