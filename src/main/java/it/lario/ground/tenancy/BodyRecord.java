package it.lario.ground.tenancy;

import it.lario.ground.kernel.Stale;
import jakarta.persistence.MappedSuperclass;
import java.util.Map;
import java.util.Optional;

/** A record of a register: it has a name, an address and fields that people read in its history. */
@MappedSuperclass
public abstract class BodyRecord extends BodyRow {

    /** What people call this record, such as its code and title. */
    public abstract String label();

    /** Its page below the body's address, such as {@code /risks/0192…}. */
    public abstract String path();

    /** Message key of each field that people edit, and its text; the key's last part is the form's field name. */
    public abstract Map<String, String> fields();

    /** How searches find it; empty when none should. */
    public Optional<Searched> searched() {
        return Optional.of(Searched.of(this));
    }

    /** @throws Stale when the form was opened on another version than the one that now stands */
    public void expect(int opened) {
        if (opened != version()) throw new Stale(id(), version(), fields());
    }
}
