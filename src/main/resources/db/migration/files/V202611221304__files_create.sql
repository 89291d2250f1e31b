-- What a body keeps as files. The content stands under its SHA-256 in the store; here is who brought it, when and why.
create table stored_file (
    body_id uuid not null references body, id uuid not null, version int not null,
    record_id uuid not null, sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    name text not null check (length(name) between 1 and 200), type text not null, size bigint not null,
    brought_by_id uuid not null references person, brought_by_name text not null, brought_at timestamptz not null,
    primary key (body_id, id));
create index stored_file_of_record on stored_file (body_id, record_id);
select lock_to_body('stored_file', 'select, insert');
