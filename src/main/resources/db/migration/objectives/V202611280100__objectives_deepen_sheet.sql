-- The sheet of an objective: unit, category, what it serves, texts, phases, and several measures with a target for each year.
-- What there was is kept: the one indicator becomes a measure of weight 100 whose target belongs to the due year.
alter table objective
    add unit_id uuid, add category text not null default 'OPERATIONAL', add parent_id uuid,
    add sheet jsonb not null default '{}', add phases jsonb not null default '[]', add measures jsonb not null default '[]',
    add approver_id uuid references person, add approver_name text, add approved_on date,
    add closed_years int[] not null default '{}', add next_year int,
    add foreign key (body_id, unit_id) references unit (body_id, id),
    add foreign key (body_id, parent_id) references objective (body_id, id);
create index objective_of_unit on objective (body_id, unit_id);

alter table objective_check
    add readings jsonb not null default '[]', add attainment numeric, add forecast text, add cause text,
    add explanation text;

-- What a target year came to; closed again, it is another edition.
create table objective_year (
    body_id uuid not null references body, id uuid not null, version int not null,
    objective_id uuid not null, year int not null, edition int not null, outcomes jsonb not null, attainment numeric,
    note text, correction text, closer_id uuid not null references person, closer_name text not null,
    closed_at timestamptz not null,
    primary key (body_id, id), unique (body_id, objective_id, year, edition),
    foreign key (body_id, objective_id) references objective (body_id, id),
    check (edition = 1 or correction is not null));
select lock_to_body('objective_year', 'select, insert');

do $$
declare owner record;
begin
    for owner in select id from body loop
        execute format('set local app.body_id = %L', owner.id);
        update objective_check c set
            (readings, attainment) = (
                select jsonb_build_array(jsonb_build_object(
                        'measure', o.id, 'value', c.value, 'target', o.target, 'attainment', a.attained, 'behind', false)),
                    a.attained
                from objective o cross join lateral (
                    select round(least(greatest((c.value - o.baseline) / (o.target - o.baseline), 0), 1.2), 4)) a (attained)
                where o.body_id = owner.id and o.id = c.objective_id)
        where c.body_id = owner.id;
        update objective o set
            unit_id = (select s.unit_id from service s where s.body_id = owner.id and s.id = o.service_id),
            sheet = jsonb_build_object('how', o.how, 'resources', o.resources, 'method', o.method),
            measures = jsonb_build_array(jsonb_build_object(
                'id', o.id, 'name', o.indicator, 'unit', o.unit, 'direction', o.direction, 'family', 'EFFECTIVENESS',
                'weight', 100, 'baseline', o.baseline, 'history', '[]'::jsonb,
                'targets', jsonb_build_array(jsonb_build_object(
                    'year', extract(year from o.due_on)::int, 'value', o.target)))),
            next_year = case when o.status = 'ACTIVE' then extract(year from o.due_on)::int end
        where o.body_id = owner.id;
    end loop;
    set local app.body_id = '';
end $$;

alter table objective
    drop column indicator, drop column unit, drop column baseline, drop column target, drop column direction,
    drop column value, drop column how, drop column resources, drop column method;
alter table objective_check drop column value;
