/** Sign-in, sessions and the rules every request passes. */
@ApplicationModule(
        id = "signin",
        allowedDependencies = {"kernel", "tenancy", "people", "journal", "pages"})
package it.lario.ground.signin;

import org.springframework.modulith.ApplicationModule;
