package it.lario.ground.pages;

import it.lario.ground.contributions.LargeUpload;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away what is too large before a byte of it is read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimit extends OncePerRequestFilter {

    /** The largest file, and as much room for the rest of its form. */
    static final DataSize LARGEST = DataSize.ofMegabytes(21);

    private final Pages pages;
    private final List<LargeUpload> large;

    UploadLimit(Pages pages, List<LargeUpload> large) {
        this.large = large;
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (allowed(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        new Template(pages, "ground/pages/failure").render(Map.of("code", 413), unread(request), response);
    }

    /** Files come with their length told: what does not say how long it is might never end. */
    private boolean allowed(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        String type = String.valueOf(request.getContentType());
        if (length < 0) return !type.startsWith("multipart/");
        String path = request.getRequestURI().replaceFirst("^/[^/]+", "");
        long most = large.stream()
                .filter(step -> step.path().equals(path))
                .mapToLong(LargeUpload::mostBytes)
                .findFirst()
                .orElse(LARGEST.toBytes());
        return length <= most;
    }

    /** The same request as if it had no form: looking for a field would read the whole of it. */
    private static HttpServletRequest unread(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getParameter(String name) {
                return null;
            }
        };
    }
}
