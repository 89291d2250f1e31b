package it.lario.ground.mail;

import it.lario.ground.mail.Mail.Status;
import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.QueryHints;

interface MailRepository extends JpaRepository<Mail, UUID> {

    boolean existsByKey(String key);

    /** Waits for whoever holds one of them, and sees what they made of it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Mail> findByPersonIdAndSeriesAndStatus(UUID personId, String series, Status status);

    /** Leaves out what another node is taking at this moment (-2: skip locked). */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    List<Mail> findTop50ByStatusAndNextAtLessThanEqualOrderByNextAt(Status status, Instant now);
}
