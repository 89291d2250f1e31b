-- A file may lose its content by decision of a module above; who brought it, its name and its SHA-256 stay.
alter table stored_file add left_at timestamptz;
create index stored_file_of_content on stored_file (body_id, sha256);

-- Contents that lost an owner: they go from the store when nobody in any body has them any more.
create table leaving_content (
    body_id uuid not null references body, sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    since timestamptz not null,
    primary key (body_id, sha256));
select lock_to_body('leaving_content', 'select, insert, delete');
