package it.lario.foundations.improvement;

import it.lario.foundations.improvement.Nonconformity.Grade;
import it.lario.foundations.improvement.Nonconformity.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was not met: requirement, evidence and the gap between them. Unit, process and origin may be null. */
public record Report(
        String title,
        Source source,
        String reference,
        Grade grade,
        List<String> clauses,
        UUID unit,
        UUID process,
        String requirement,
        String evidence,
        String gap,
        LocalDate reportedOn,
        Origin origin) {}
