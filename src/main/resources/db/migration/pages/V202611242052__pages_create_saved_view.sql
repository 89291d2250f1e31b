-- Filters of a list that a person keeps under a name, for themselves.
create table saved_view (
    body_id uuid not null references body, id uuid not null, person_id uuid not null references person,
    path text not null check (length(path) <= 200), name text not null check (length(name) between 1 and 80),
    query text not null check (length(query) <= 2000),
    primary key (body_id, id), unique (body_id, person_id, path, name));
select lock_to_body('saved_view', 'select, insert, update, delete');
