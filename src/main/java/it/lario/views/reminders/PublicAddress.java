package it.lario.views.reminders;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where this installation is reached from outside. */
@Component
class PublicAddress {

    private final String configured;

    PublicAddress(@Value("${lario.address:}") String configured) {
        this.configured = configured.strip().replaceAll("/+$", "");
    }

    /** As administrators say it, else as the reader's own program does. */
    String here() {
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : configured;
    }
}
