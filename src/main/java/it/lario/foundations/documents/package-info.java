/** Documents under control: code, revisions, approval, entry into force and who has read them (ISO 9001, 7.5). */
@ApplicationModule(
        id = "documents",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "people",
            "journal",
            "files",
            "reading",
            "search",
            "conversion",
            "contributions",
            "pages",
            "printing",
            "catalogues"
        })
package it.lario.foundations.documents;

import org.springframework.modulith.ApplicationModule;
