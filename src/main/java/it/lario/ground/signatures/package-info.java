/** Digital signatures inside files, verified without a network: who signed, when, and what can honestly be said. */
@ApplicationModule(
        id = "signatures",
        allowedDependencies = {"kernel", "tenancy", "files", "quarantine"})
package it.lario.ground.signatures;

import org.springframework.modulith.ApplicationModule;
