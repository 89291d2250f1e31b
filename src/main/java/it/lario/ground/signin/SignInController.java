package it.lario.ground.signin;

import it.lario.ground.pages.BodyLink;
import it.lario.ground.pages.Hidden;
import it.lario.ground.pages.Pages;
import it.lario.ground.people.Bodies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, and choosing the body to work for. */
@Controller
@ConditionalOnWebApplication
class SignInController {

    private static final String CARRIED = "_carried.";

    private final SignIn signIn;
    private final Pages pages;
    private final Bodies bodies;
    private final SecurityContextRepository sessions;

    SignInController(SignIn signIn, Pages pages, Bodies bodies, SecurityContextRepository sessions) {
        this.signIn = signIn;
        this.pages = pages;
        this.bodies = bodies;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    String ask(HttpServletRequest request, Model model) {
        model.addAttribute("carriedTo", request.getAttribute(LostSession.CARRIES));
        model.addAttribute("carried", request.getAttribute(LostSession.CARRIES) == null ? List.of() : sent(request));
        model.addAttribute("to", local(request.getParameter("to")) ? request.getParameter("to") : null);
        return "ground/pages/signin";
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = "_carried_to", required = false) String carriedTo,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var tried = signIn.with(username, password, request.getRemoteAddr());
        boolean carries = local(carriedTo);
        model.addAttribute("carried", carries ? carried(request) : List.of());
        model.addAttribute("to", local(request.getParameter("to")) ? request.getParameter("to") : null);
        if (tried.outcome() != SignIn.Outcome.ACCEPTED) {
            boolean closed = tried.outcome() == SignIn.Outcome.CLOSED;
            response.setStatus((closed ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNAUTHORIZED).value());
            pages.refuse(request, closed ? "pages.sign-in-closed" : "pages.sign-in-failed");
            model.addAttribute("username", username);
            model.addAttribute("carriedTo", carries ? carriedTo : null);
            return "ground/pages/signin";
        }
        enter(tried.visitor(), request, response);
        if (carries) {
            model.addAttribute("action", carriedTo);
            model.addAttribute("values", carried(request));
            return "ground/pages/confirm-resend";
        }
        String to = request.getParameter("to");
        return "redirect:" + (local(to) ? to : "/");
    }

    private void enter(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(visitor, null, List.of()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    @GetMapping("/")
    String choose(@AuthenticationPrincipal Visitor visitor, Model model) {
        var entered = bodies.of(visitor.id());
        if (entered.size() == 1) return "redirect:/" + entered.get(0).slug() + "/";
        model.addAttribute(
                "bodies",
                entered.stream()
                        .map(body -> new BodyLink(body.name(), "/" + body.slug() + "/", body.demo()))
                        .toList());
        return "ground/pages/bodies";
    }

    /** The form that met a closed door, as it was sent. */
    private static List<Hidden> sent(HttpServletRequest request) {
        var sent = new ArrayList<Hidden>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) sent.add(new Hidden(name, value));
        });
        return sent;
    }

    /** The same form, carried through the sign-in page. */
    private static List<Hidden> carried(HttpServletRequest request) {
        return sent(request).stream()
                .filter(value -> value.name().startsWith(CARRIED))
                .map(value -> new Hidden(value.name().substring(CARRIED.length()), value.value()))
                .toList();
    }

    /** An address of ours, never another site's. */
    private static boolean local(String address) {
        return address != null
                && address.matches("/[^/\\\\].*")
                && address.chars().noneMatch(c -> c < ' ');
    }
}
