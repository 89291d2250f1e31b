/** Laws, standards and other documents from outside, and the body's own documents that rest on them (ISO 9001, 7.5.3.2). */
@ApplicationModule(
        id = "sources",
        allowedDependencies = {"kernel", "tenancy", "people", "journal", "contributions", "pages", "documents"})
package it.lario.foundations.sources;

import org.springframework.modulith.ApplicationModule;
