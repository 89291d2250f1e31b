package it.lario.ground.files;

import it.lario.ground.kernel.Rome;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.tenancy.CurrentBody;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Contents that lost an owner. Equal contents are kept once for all bodies: they go when nobody has them any more. */
@Component
public class LeavingContents {

    private final Store store;
    private final Bodies bodies;
    private final ObjectProvider<ContentOwner> owners;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    LeavingContents(
            Store store,
            Bodies bodies,
            ObjectProvider<ContentOwner> owners,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.store = store;
        this.bodies = bodies;
        this.owners = owners;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    /** These files of the current body just lost their content. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void left(Collection<UUID> files) {
        if (files.isEmpty()) return;
        add(jdbc.sql("select distinct sha256 from stored_file where body_id = :body and id in (:files)")
                .param("body", CurrentBody.id())
                .param("files", files)
                .query(String.class)
                .list());
        files.forEach(file -> events.publishEvent(new FileLeft(file)));
    }

    /** The current body has one owner less of each of these contents. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Collection<String> contents) {
        for (String sha256 : contents)
            jdbc.sql("insert into leaving_content (body_id, sha256, since) values (?, ?, ?) on conflict do nothing")
                    .params(CurrentBody.id(), sha256, Timestamp.from(Rome.now()))
                    .update();
    }

    /**
     * Takes from the store what nobody has any more.
     *
     * @param untouched what arrived more recently waits: a transaction may be about to own it
     */
    public void sweep(Duration untouched) {
        var leaving = new HashMap<Body, List<String>>();
        for (Body body : bodies.all()) leaving.put(body, within(body, this::leaving));
        Set<String> all =
                leaving.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
        if (all.isEmpty()) return;
        var owned = new TreeSet<String>();
        for (Body body : bodies.all()) owned.addAll(within(body, () -> ownedByAny(all)));
        Set<String> settled = all.stream()
                .filter(sha256 -> owned.contains(sha256) || store.remove(sha256, untouched))
                .collect(Collectors.toSet());
        for (Map.Entry<Body, List<String>> of : leaving.entrySet())
            if (of.getValue().stream().anyMatch(settled::contains)) within(of.getKey(), () -> forget(settled));
    }

    private List<String> leaving() {
        return jdbc.sql("select sha256 from leaving_content where body_id = :body")
                .param("body", CurrentBody.id())
                .query(String.class)
                .list();
    }

    private List<String> ownedByAny(Set<String> contents) {
        return owners.stream().flatMap(owner -> owner.owned(contents).stream()).toList();
    }

    private int forget(Set<String> contents) {
        return jdbc.sql("delete from leaving_content where body_id = :body and sha256 in (:contents)")
                .param("body", CurrentBody.id())
                .param("contents", contents)
                .update();
    }

    private <T> T within(Body body, Supplier<T> work) {
        return CurrentBody.during(body.id(), () -> transaction.execute(tx -> work.get()));
    }
}
