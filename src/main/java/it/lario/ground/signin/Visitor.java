package it.lario.ground.signin;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** Who signed in: all that a session keeps. Roles are read in each body, at each request. */
record Visitor(UUID id, String name) implements Principal, Serializable {

    @Override
    public String getName() {
        return name;
    }
}
