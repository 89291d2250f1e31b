-- What the body does, where, and how far its quality management system reaches.
create table site (
    body_id uuid not null references body, id uuid not null, version int not null,
    name text not null check (length(name) between 1 and 200), address text not null check (length(address) <= 500),
    primary key (body_id, id));
select lock_to_body('site');

create table service (
    body_id uuid not null references body, id uuid not null, version int not null,
    name text not null check (length(name) between 1 and 200), description text check (length(description) <= 4000),
    users text not null check (length(users) <= 1000), certified boolean not null,
    unit_id uuid not null, site_ids uuid[] not null,
    primary key (body_id, id), foreign key (body_id, unit_id) references unit (body_id, id));
select lock_to_body('service');

-- One for each body; its history is in the journal.
create table scope (
    body_id uuid not null references body, id uuid not null, version int not null,
    text text not null check (length(text) between 1 and 10000), non_applicabilities jsonb not null,
    primary key (body_id, id), unique (body_id));
select lock_to_body('scope');
