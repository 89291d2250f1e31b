package it.lario.ground.mail;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where mail leaves from, as the environment says. Nothing of it is loaded before the first message. */
@Component
class Smtp {

    /** How the way to the server is kept secret. */
    enum Security {
        STARTTLS(587),
        TLS(465),
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }
    }

    record Account(String host, int port, Security security, String user, String password) {

        int portOrUsual() {
            return port > 0 ? port : security.port;
        }
    }

    private final Account account;
    private final String from;
    private final String address;

    Smtp(
            @Value("${lario.smtp.host:}") String host,
            @Value("${lario.smtp.port:0}") int port,
            @Value("${lario.smtp.security:starttls}") Security security,
            @Value("${lario.smtp.user:}") String user,
            @Value("${lario.smtp.password:}") String password,
            @Value("${lario.smtp.from:}") String from,
            @Value("${lario.address:}") String address) {
        this.account = new Account(host.strip(), port, security, user, password);
        this.from = from.strip();
        this.address = address.strip().replaceAll("/+$", "");
    }

    /** The settings without which nothing can leave; empty when all are there. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (account.host().isEmpty()) missing.add("LARIO_SMTP_HOST");
        if (from.isEmpty()) missing.add("LARIO_SMTP_FROM");
        if (address.isEmpty()) missing.add("LARIO_ADDRESS");
        return missing;
    }

    SmtpConnection connect() throws Refused {
        return new SmtpConnection(account, from, address);
    }
}
