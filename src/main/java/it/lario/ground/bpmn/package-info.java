/** Process diagrams in BPMN 2.0: read, drawn, and changed without touching what is not changed. Knows no register. */
@ApplicationModule(
        id = "bpmn",
        allowedDependencies = {"kernel"})
package it.lario.ground.bpmn;

import org.springframework.modulith.ApplicationModule;
