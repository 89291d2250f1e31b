package it.lario.ground.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Who is not signed in is asked to; a form sent meanwhile is carried along, and offered again after signing in. */
@Component
class LostSession implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String CARRIES = LostSession.class.getName();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException, ServletException {
        ask(request, response);
    }

    /** A form without its token: the token went with the session, or the form is not ours. Nothing is done either way. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException, ServletException {
        ask(request, response);
    }

    private static void ask(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!"POST".equals(request.getMethod())) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String to = URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
            response.sendRedirect("/".equals(request.getRequestURI()) ? "/sign-in" : "/sign-in?to=" + to);
            return;
        }
        request.setAttribute(CARRIES, request.getRequestURI());
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        request.getRequestDispatcher("/sign-in").forward(asGet(request), response);
    }

    private static HttpServletRequest asGet(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }
}
