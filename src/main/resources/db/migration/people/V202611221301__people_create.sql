-- Shared by all bodies: the bodies themselves, the people who sign in, and which bodies each may enter.
create table body (
    id uuid primary key, slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
    name text not null check (length(name) between 1 and 200), kind text not null, demo boolean not null default false,
    address text, fiscal_code text, email text, certified_email text, phone text,
    created_at timestamptz not null default now());
create table person (
    id uuid primary key, username text not null unique check (length(username) between 2 and 100),
    name text not null check (length(name) between 1 and 200), email text check (length(email) <= 200),
    password text not null, active boolean not null default true, created_at timestamptz not null default now());
create table membership (
    person_id uuid not null references person, body_id uuid not null references body, primary key (person_id, body_id));
grant select, insert, update on body, person, membership to ${app};
grant delete on membership to ${app};

-- The organigramma, and the roles that people hold in it from day to day (both days included).
create table unit (
    body_id uuid not null references body, id uuid not null, version int not null,
    name text not null check (length(name) between 1 and 200), parent_id uuid, closed_on date,
    primary key (body_id, id), foreign key (body_id, parent_id) references unit (body_id, id));
select lock_to_body('unit');
create table appointment (
    body_id uuid not null references body, id uuid not null, version int not null,
    person_id uuid not null references person, role text not null, unit_id uuid,
    since date not null, until date, check (until >= since),
    primary key (body_id, id), foreign key (body_id, unit_id) references unit (body_id, id));
create index appointment_of_person on appointment (body_id, person_id);
select lock_to_body('appointment');
