package it.lario.ground.mail;

import it.lario.ground.mail.Deliveries.Taken;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.Pages;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.tenancy.CurrentBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sends what is due in all bodies. While no mail server is configured, everything waits. */
@Component
class Sending {

    private static final int MANY = 200;

    private final Bodies bodies;
    private final Deliveries deliveries;
    private final Pages pages;

    Sending(Bodies bodies, Deliveries deliveries, Pages pages) {
        this.bodies = bodies;
        this.deliveries = deliveries;
        this.pages = pages;
    }

    /** One batch; returns how many messages were taken by the server. */
    int send(Smtp smtp) {
        if (!smtp.missing().isEmpty()) return 0;
        var taken = taken();
        if (taken.isEmpty()) return 0;
        var bundles = taken.stream()
                .collect(Collectors.groupingBy(Taken::bundle, LinkedHashMap::new, Collectors.toList()))
                .values();
        int sent = 0;
        try (SmtpConnection server = smtp.connect()) {
            for (var bundle : bundles) if (sent(server, bundle)) sent++;
        } catch (Refused closed) {
            taken.forEach(mail -> refused(mail, closed));
        }
        return sent;
    }

    private List<Taken> taken() {
        var taken = new ArrayList<Taken>();
        for (Body body : bodies.all()) {
            if (taken.size() >= MANY) break;
            taken.addAll(CurrentBody.during(body.id(), deliveries::take));
        }
        return taken;
    }

    private boolean sent(SmtpConnection server, List<Taken> bundle) {
        Taken first = bundle.get(0);
        try {
            server.send(first.mail(), first.to(), written(bundle, server.address()));
        } catch (Refused refused) {
            bundle.forEach(mail -> refused(mail, refused));
            return false;
        }
        bundle.forEach(mail -> CurrentBody.during(mail.body(), () -> deliveries.sent(mail.mail())));
        return true;
    }

    private Written written(List<Taken> bundle, String address) {
        Page page = pages.printed(Locale.forLanguageTag(bundle.get(0).to().language()));
        return Written.of(bundle.stream().map(Taken::letter).toList(), page, address);
    }

    private void refused(Taken mail, Refused refused) {
        CurrentBody.during(mail.body(), () -> deliveries.refused(mail.mail(), refused));
    }
}
