-- Registers full enough for a manual of more than sixty pages: texts as long as offices write them.
begin;
set local app.body_id = :'body';
create temporary table said on commit drop as
    select b.id as body_id, p.id as owner_id, p.name as owner_name, n,
        'Pratiche con più uffici, voce ' || n as title,
        repeat('Il servizio riceve domande da cittadini e imprese e risponde entro il termine stabilito. ', 1 + n % 3) as long
    from generate_series(1, 250) n, body b, person p where b.id = :'body' and p.username = 'misura';
insert into issue (body_id, id, version, owner_id, owner_name, identified_on, review_on, title, kind, description, impact, climate)
select body_id, gen_random_uuid(), 0, owner_id, owner_name, '2026-01-15', '2027-01-15', title,
    (array['INTERNAL', 'EXTERNAL'])[n % 2 + 1], long, long, false from said;
insert into party (body_id, id, version, owner_id, owner_name, identified_on, review_on, name, needs, becomes_obligation)
select body_id, gen_random_uuid(), 0, owner_id, owner_name, '2026-01-15', '2027-01-15', title, long, false from said;
insert into obligation (body_id, id, version, owner_id, owner_name, identified_on, review_on, title, source, requirement, state)
select body_id, gen_random_uuid(), 0, owner_id, owner_name, '2026-01-15', '2027-01-15', title, 'L. 241/1990, art. ' || n, long, 'TO_CHECK' from said;
insert into risk (body_id, id, version, title, cause, effect, owner_id, owner_name, review_on, status, level, evaluated_on)
select body_id, gen_random_uuid(), 0, title, long, long, owner_id, owner_name, '2027-01-15', 'OPEN',
    (array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'])[n % 4 + 1], '2026-01-15' from said;
insert into opportunity (body_id, id, version, title, benefit_text, owner_id, owner_name, review_on, status, priority, evaluated_on)
select body_id, gen_random_uuid(), 0, title, long, owner_id, owner_name, '2027-01-15', 'OPEN',
    (array['LOW', 'MEDIUM', 'HIGH', 'TOP'])[n % 4 + 1], '2026-01-15' from said;
commit;
