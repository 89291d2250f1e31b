-- Requirements not met; steps are checked in Nonconformity, values here.
create table nonconformity (
    body_id uuid not null references body, id uuid not null, version int not null,
    year int not null, number int not null, status text not null,
    title text not null check (length(title) <= 200), source text not null, reference text,
    grade text not null, clauses text[] not null, unit_id uuid, process_id uuid,
    requirement text not null, evidence text not null, gap text not null,
    reporter_id uuid not null references person, reporter_name text not null, reported_on date not null,
    containment text, contained_by_id uuid references person, contained_by_name text, contained_on date,
    extent text, whys text[] not null default '{}', root_cause text, closed_on date,
    origin_label text, origin_path text,
    primary key (body_id, id), unique (body_id, year, number),
    foreign key (body_id, unit_id) references unit (body_id, id));
create index nonconformity_status on nonconformity (body_id, status, year desc, number desc);
select lock_to_body('nonconformity');

-- What is done about it, or to improve without one. The criterion and the day of the check are fixed in advance.
create table action (
    body_id uuid not null references body, id uuid not null, version int not null,
    year int not null, number int not null, kind text not null, status text not null,
    title text not null check (length(title) <= 200), description text,
    owner_id uuid not null references person, owner_name text not null, due_on date not null,
    criterion text not null, check_on date not null, planned_on date not null,
    implementation text, implemented_by_id uuid references person, implemented_by_name text, implemented_on date,
    verification text, verifier_id uuid references person, verifier_name text, verified_on date,
    origin_label text, origin_path text,
    primary key (body_id, id), unique (body_id, year, number));
create index action_open on action (body_id, due_on) where status in ('PLANNED', 'IMPLEMENTED');
select lock_to_body('action');

create table nonconformity_action (
    body_id uuid not null references body, nonconformity_id uuid not null, action_id uuid not null,
    primary key (body_id, nonconformity_id, action_id),
    foreign key (body_id, nonconformity_id) references nonconformity (body_id, id),
    foreign key (body_id, action_id) references action (body_id, id));
create index nonconformity_of_action on nonconformity_action (body_id, action_id);
select lock_to_body('nonconformity_action', 'select, insert');
