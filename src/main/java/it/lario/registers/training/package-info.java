/** Training: from a need to a course, to who attended, to the effect judged later at work (ISO 9001, 7.2 and 7.3). */
@ApplicationModule(
        id = "training",
        allowedDependencies = {"kernel", "tenancy", "people", "journal", "contributions", "pages"})
package it.lario.registers.training;

import org.springframework.modulith.ApplicationModule;
