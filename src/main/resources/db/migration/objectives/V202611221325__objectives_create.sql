-- Quality objectives; what stands of the last check is kept beside them. Steps are checked in Objective, values here.
create table objective (
    body_id uuid not null references body, id uuid not null, version int not null,
    title text not null check (length(title) <= 200), service_id uuid,
    owner_id uuid not null references person, owner_name text not null,
    indicator text not null, unit text not null, baseline numeric not null, target numeric not null,
    direction text not null, set_on date not null, due_on date not null,
    how text not null, resources text, method text, status text not null,
    checked_on date, value numeric, attainment numeric, standing text not null, next_check_on date,
    closing text, closed_on date,
    primary key (body_id, id), foreign key (body_id, service_id) references service (body_id, id),
    check (baseline <> target), check (due_on > set_on));
create index objective_next_check on objective (body_id, next_check_on) where status = 'ACTIVE';
select lock_to_body('objective');

-- A value on a day. A wrong one is corrected by a later row that refers to it.
create table objective_check (
    body_id uuid not null references body, id uuid not null, version int not null,
    objective_id uuid not null, checked_on date not null, value numeric not null, note text,
    checker_id uuid not null references person, checker_name text not null, recorded_at timestamptz not null,
    corrects_id uuid,
    primary key (body_id, id), unique (body_id, corrects_id),
    foreign key (body_id, objective_id) references objective (body_id, id),
    foreign key (body_id, corrects_id) references objective_check (body_id, id));
create index objective_check_of on objective_check (body_id, objective_id, checked_on desc, id desc);
select lock_to_body('objective_check', 'select, insert');
