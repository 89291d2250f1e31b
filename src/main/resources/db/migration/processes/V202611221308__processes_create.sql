-- Process sheets. A draft may lack anything but its name, kind and unit; what a whole one needs is said in Process.
create table process (
    body_id uuid not null references body, id uuid not null, version int not null,
    code text not null check (length(code) between 1 and 20), name text not null check (length(name) between 1 and 200),
    kind text not null, service_id uuid, unit_id uuid not null,
    owner_id uuid references person, owner_name text,
    purpose text check (length(purpose) <= 4000), inputs text check (length(inputs) <= 4000),
    outputs text check (length(outputs) <= 4000), controls text check (length(controls) <= 4000),
    clauses text[] not null, documents uuid[] not null, steps jsonb not null,
    primary key (body_id, id), unique (body_id, code),
    foreign key (body_id, service_id) references service (body_id, id),
    foreign key (body_id, unit_id) references unit (body_id, id));
select lock_to_body('process');
