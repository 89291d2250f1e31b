package it.lario.foundations.documents;

/** Who must read a document: the people of the units it concerns, those who hold a role it names, people named one by one. */
final class Readers {

    /**
     * Joins each document {@code d} with the appointments {@code a} that make their holders its readers on {@code :on}. A
     * new colleague is one from the first day; an external auditor never is.
     */
    static final String JOIN = """
             join appointment a on a.body_id = :body and a.role <> 'EXTERNAL_AUDITOR'
               and a.since <= :on and (a.until is null or a.until >= :on)
               and (a.unit_id = any (d.distribution) or a.role = any (d.reader_roles) or a.person_id = any (d.readers))
             join person p on p.id = a.person_id and p.active
            """;

    private Readers() {}
}
