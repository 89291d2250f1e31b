package it.lario.ground.signin;

import it.lario.ground.journal.Once;
import it.lario.ground.people.Actor;
import it.lario.ground.people.Actors;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.tenancy.CurrentBody;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The door of a body: the first part of the address names it, and only those who hold a role in it today pass. */
@Component
class BodyDoor extends OncePerRequestFilter {

    private final Bodies bodies;
    private final Actors actors;

    BodyDoor(Bodies bodies, Actors actors) {
        this.bodies = bodies;
        this.actors = actors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String first = firstPart(request.getRequestURI());
        if (first.isEmpty() || Bodies.RESERVED.contains(first)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Body> body = bodies.bySlug(first);
        Optional<Actor> actor =
                body.flatMap(b -> visitor().flatMap(v -> CurrentBody.during(b.id(), () -> actors.of(v))));
        if (actor.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute(Body.class.getName(), body.get());
        inside(body.get(), actor.get(), request, response, chain);
    }

    private static void inside(
            Body body, Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var failure = new Exception[1];
        CurrentBody.during(
                body.id(),
                () -> Actor.during(actor, () -> {
                    try {
                        Once.set(onceKey(request));
                        chain.doFilter(request, response);
                    } catch (IOException | ServletException e) {
                        failure[0] = e;
                    } finally {
                        Once.set(null);
                    }
                }));
        if (failure[0] instanceof IOException e) throw e;
        if (failure[0] instanceof ServletException e) throw e;
    }

    private static Optional<UUID> visitor() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Visitor visitor
                ? Optional.of(visitor.id())
                : Optional.empty();
    }

    private static UUID onceKey(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) return null;
        try {
            String key = request.getParameter("_once");
            return key == null ? null : UUID.fromString(key);
        } catch (IllegalArgumentException notAKey) {
            return null;
        }
    }

    private static String firstPart(String uri) {
        String path = uri.startsWith("/") ? uri.substring(1) : uri;
        int end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }
}
