package it.lario.views.manual;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CertificateRepository extends JpaRepository<Certificate, UUID> {

    List<Certificate> findAllByOrderByValidFromDesc();

    Optional<Certificate> findByNumber(String number);
}
