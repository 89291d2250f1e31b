/** Word files become Markdown, with a report of what is lost; Markdown goes out as docx and odt. */
@ApplicationModule(
        id = "conversion",
        allowedDependencies = {"kernel", "quarantine", "reading"})
package it.lario.ground.conversion;

import org.springframework.modulith.ApplicationModule;
