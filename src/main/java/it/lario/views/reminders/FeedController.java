package it.lario.views.reminders;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The calendar that a program reads without signing in: its address is the secret. */
@Controller
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Feeds feeds;
    private final PersonalCalendar calendar;
    private final FeedLimit limit;
    private final PublicAddress address;

    FeedController(Feeds feeds, PersonalCalendar calendar, FeedLimit limit, PublicAddress address) {
        this.feeds = feeds;
        this.calendar = calendar;
        this.limit = limit;
        this.address = address;
    }

    @GetMapping("/calendar/{secret:[A-Za-z0-9_-]{43}}.ics")
    ResponseEntity<byte[]> show(@PathVariable String secret, HttpServletRequest request) {
        if (!limit.admits("from " + request.getRemoteAddr(), FeedLimit.PER_ADDRESS)) return tooOften();
        Optional<UUID> person = feeds.read(secret);
        if (person.isEmpty()) return ResponseEntity.notFound().build();
        if (!limit.admits("of " + person.get(), FeedLimit.PER_CALENDAR)) return tooOften();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"scadenze.ics\"")
                .header("X-Robots-Tag", "noindex")
                .body(calendar.of(person.get(), address.here()).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> tooOften() {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, "60")
                .build();
    }
}
