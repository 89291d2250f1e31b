-- Texts stand in a place: at the head of a chapter, or before or after a register's block.
alter table manual_text rename column chapter to place;
alter table manual_text add column title text check (length(title) <= 300);

-- The body's own order: chapters with their titles and blocks, and what is left out and why.
create table manual_outline (
    body_id uuid not null references body, id uuid not null, version int not null,
    entries jsonb not null, left_out jsonb not null,
    writer_id uuid not null references person, writer_name text not null,
    primary key (body_id, id), unique (body_id));
select lock_to_body('manual_outline');
