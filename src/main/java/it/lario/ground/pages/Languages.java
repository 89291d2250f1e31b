package it.lario.ground.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers the language chosen by {@code ?lang=}; the pages for everybody set no cookie. */
@Component
class Languages extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean remembers = "GET".equals(request.getMethod()) && !Pages.open(request);
        if (remembers && request.getParameter(Pages.LANGUAGE) != null) {
            var cookie = ResponseCookie.from(
                            Pages.LANGUAGE, Pages.language(request).getLanguage())
                    .path("/")
                    .maxAge(java.time.Duration.ofDays(365))
                    .sameSite("Lax")
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        chain.doFilter(request, response);
    }
}
