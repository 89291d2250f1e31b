-- What was read of a file that somebody brought: its text for searching, remarks as JSON, and pictures of its first
-- pages, which stand in the store under their SHA-256. No row: it waits to be read. It can be read again.
create table file_reading (
    body_id uuid not null references body, file_id uuid not null,
    verdict text not null check (verdict in ('ACCEPTED', 'WARNED', 'REFUSED')), type text not null, pages int,
    remarks text not null, text text not null check (length(text) <= 2000000), pictures text[] not null,
    read_at timestamptz not null,
    primary key (body_id, file_id), foreign key (body_id, file_id) references stored_file (body_id, id));
select lock_to_body('file_reading');
