package it.lario.views.manual;

import it.lario.ground.contributions.ManualSection;
import it.lario.ground.kernel.Rome;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class CertificatesInManual implements ManualSection {

    private final CertificateRepository certificates;

    CertificatesInManual(CertificateRepository certificates) {
        this.certificates = certificates;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> sections() {
        var items = certificates.findAllByOrderByValidFromDesc().stream()
                .map(certificate -> new Item(
                        certificate.id().toString(),
                        certificate.number(),
                        List.of(
                                certificate.certifier(),
                                Rome.date(certificate.validFrom()),
                                Rome.date(certificate.validTo()),
                                certificate.scope())))
                .toList();
        var columns = List.of("manual.certifier", "manual.validFrom", "manual.validTo", "manual.scope");
        return List.of(new Section(Chapter.CERTIFICATE, 10, "manual.certificates", Shape.SHEETS, columns, items));
    }
}
