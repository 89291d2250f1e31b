package it.lario.ground.signin;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.Accounts;
import it.lario.ground.people.Person;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Knows a person by name and password. */
@Service
public class SignIn {

    /** How a try ended. */
    enum Outcome {
        ACCEPTED,
        REFUSED,
        CLOSED
    }

    record Try(Outcome outcome, Visitor visitor) {}

    private static final int LONGEST = 200;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Throttle throttle;
    private final String unknown;

    SignIn(Accounts accounts, PasswordEncoder passwords, Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.unknown = passwords.encode("nobody");
    }

    Try with(String username, String password, String address) {
        String name = cut(username).strip().toLowerCase(Locale.ROOT);
        if (throttle.closed(name, address)) return new Try(Outcome.CLOSED, null);
        Optional<Person> person = accounts.byUsername(name).filter(Person::active);
        // An unknown name takes as long as a wrong password, so that time tells nothing.
        boolean matches =
                passwords.matches(cut(password), person.map(Person::password).orElse(unknown));
        if (person.isEmpty() || !matches) {
            throttle.refused(name, address);
            return new Try(Outcome.REFUSED, null);
        }
        throttle.accepted(name, address);
        return new Try(
                Outcome.ACCEPTED, new Visitor(person.get().id(), person.get().name()));
    }

    /** Who signed in already gives the password once more: a refused try counts like one at the door. */
    public void again(String field, String username, String password, String address) {
        Outcome outcome = with(username, password, address).outcome();
        if (outcome == Outcome.REFUSED) throw RuleBroken.at(field, "pages.password-wrong");
        if (outcome == Outcome.CLOSED) throw RuleBroken.at(field, "pages.sign-in-closed");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
