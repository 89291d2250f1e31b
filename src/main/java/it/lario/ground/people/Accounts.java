package it.lario.ground.people;

import it.lario.ground.kernel.Ids;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts people sign in with, and the roles they hold in the current body. */
@Service
@Transactional
public class Accounts {

    /** A role of a person in the body, as the people's page lists it. */
    public record Listed(
            UUID appointment, UUID person, String username, String name, Role role, String unit, LocalDate until) {}

    public static final int SHORTEST_PASSWORD = 10;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,99}");

    private final JdbcClient jdbc;
    private final AppointmentRepository appointments;
    private final Units units;
    private final People people;
    private final Actors actors;
    private final PasswordEncoder passwords;

    Accounts(
            JdbcClient jdbc,
            AppointmentRepository appointments,
            Units units,
            People people,
            Actors actors,
            PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.appointments = appointments;
        this.units = units;
        this.people = people;
        this.actors = actors;
        this.passwords = passwords;
    }

    /** A new account; who may ask for it is decided by the caller: the command line, or a person with the role. */
    public UUID open(String username, String name, String email, String password) {
        String lower = username.strip().toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(lower).matches()) throw RuleBroken.at("username", "people.username-invalid");
        requireLong(password);
        if (byUsername(lower).isPresent()) throw RuleBroken.at("username", "people.username-taken");
        UUID id = Ids.next();
        jdbc.sql("insert into person (id, username, name, email, password) values (?, ?, ?, ?, ?)")
                .params(id, lower, name.strip(), email, passwords.encode(password))
                .update();
        return id;
    }

    /** Who may ask for it is decided by the caller. The last quality manager of a body stays, and stays active. */
    public void change(UUID person, int version, String name, String email, boolean active) {
        var managers = people.with(Role.QUALITY_MANAGER);
        if (!active && managers.size() == 1 && managers.get(0).is(person))
            throw RuleBroken.at("active", "people.last-quality-manager");
        int changed = jdbc.sql("""
                update person set name = ?, email = ?, active = ?, version = version + 1
                where id = ? and version = ?""")
                .params(name.strip(), email, active, person, version)
                .update();
        if (changed == 0) throw new OptimisticLockingFailureException("The account was changed meanwhile");
        actors.forget();
    }

    /** Replaces the password; who may ask for it is decided by the caller. */
    public void password(UUID person, String password) {
        requireLong(password);
        jdbc.sql("update person set password = ? where id = ?")
                .params(passwords.encode(password), person)
                .update();
    }

    private static void requireLong(String password) {
        if (password.length() < SHORTEST_PASSWORD)
            throw RuleBroken.at("password", "people.password-short", SHORTEST_PASSWORD);
    }

    /** Gives a role in the current body: the first one also opens the body's door to the person. */
    public UUID appoint(UUID person, Role role, UUID unit, LocalDate until) {
        if (unit != null) units.requireOpen("unit", unit);
        if (until != null && until.isBefore(Rome.today())) throw RuleBroken.at("until", "people.until-past");
        if (role == Role.EXTERNAL_AUDITOR && until == null) throw RuleBroken.at("until", "people.until-missing");
        actors.forget();
        jdbc.sql("insert into membership (person_id, body_id) values (?, ?) on conflict do nothing")
                .params(person, CurrentBody.id())
                .update();
        return appointments
                .saveAndFlush(new Appointment(person, role, unit, Rome.today(), until))
                .id();
    }

    /** Ends a role today. The last administrator or quality manager of a body stays. */
    public UUID dismiss(UUID appointment) {
        Appointment held = appointments.findById(appointment).orElseThrow(NotFound::new);
        people.require(Role.ADMINISTRATOR, Role.QUALITY_MANAGER);
        if (held.role() == Role.QUALITY_MANAGER
                && people.with(Role.QUALITY_MANAGER).size() < 2) throw new RuleBroken("people.last-quality-manager");
        held.end(Rome.today());
        actors.forget();
        return held.personId();
    }

    @Transactional(readOnly = true)
    public Optional<Person> byUsername(String username) {
        return jdbc.sql("select id, username, name, email, password, active from person where username = ?")
                .param(username.strip().toLowerCase(Locale.ROOT))
                .query(Person.class)
                .optional();
    }

    /** Roles held in the current body today, by person. */
    @Transactional(readOnly = true)
    public List<Listed> listed() {
        return jdbc.sql("""
                select a.id as appointment, p.id as person, p.username, p.name, a.role, u.name as unit, a.until
                from appointment a join person p on p.id = a.person_id
                left join unit u on u.body_id = a.body_id and u.id = a.unit_id
                where a.body_id = :body and a.since <= :today and (a.until is null or a.until >= :today)
                order by p.name, a.role""")
                .param("body", CurrentBody.id())
                .param("today", Rome.today())
                .query(Listed.class)
                .list();
    }
}
