-- A register of 100,000 nonconformities, written by the tables' owner, who too is bound to the body.
begin;
set local app.body_id = :'body';
insert into nonconformity (body_id, id, version, year, number, status, title, source, reference, grade, clauses,
    requirement, evidence, gap, reporter_id, reporter_name, reported_on)
select b.id, gen_random_uuid(), 0, 2000 + n % 20, n, (array['REPORTED', 'CONTAINED', 'ANALYSED', 'PLANNED', 'CLOSED'])[n % 5 + 1],
    'Pratica ' || n || ' oltre il termine', 'SELF', '', 'MINOR', '{8.5.1}',
    'Rispondere entro trenta giorni', 'Pratica ' || n, 'Termine non rispettato', p.id, p.name, date '2020-01-01' + n % 2000
from generate_series(1, 100000) n, body b, person p where b.slug = 'misura' and p.username = 'misura';
commit;
analyze nonconformity;
