-- A file of rows on its way into a register. Lists stand as JSON: headings and mapping, one entry for each column.
create table intake_batch (
    body_id uuid not null references body, id uuid not null, version int not null,
    target text not null check (length(target) <= 40), status text not null,
    source_name text not null check (length(source_name) <= 200), source_sha256 text not null, source_size bigint not null,
    source_table text not null, source_table_size bigint not null, source_kind text not null, source_charset text not null,
    source_separator text not null, source_sheets int not null, source_headings text not null,
    mapping text, styles text, acceptance text, idempotency_key text check (length(idempotency_key) <= 200),
    tally_rows bigint not null, tally_refused bigint not null, tally_complaints bigint not null,
    tally_added bigint not null, tally_changed bigint not null, tally_unchanged bigint not null,
    trouble text, trouble_arguments text,
    bringer_id uuid not null references person, bringer_name text not null, brought_at timestamptz not null,
    orderer_id uuid not null references person, orderer_name text not null, ended_at timestamptz,
    primary key (body_id, id), unique (body_id, target, idempotency_key));
create index intake_batch_same on intake_batch (body_id, target, source_sha256);
select lock_to_body('intake_batch');

-- How far the work on a batch is, written while its own transaction goes on; and whether somebody wants it to stop.
create table intake_progress (
    body_id uuid not null references body, batch_id uuid not null,
    rows bigint not null default 0, bytes bigint not null default 0, total bigint not null default 0,
    cancelled boolean not null default false,
    primary key (body_id, batch_id), foreign key (body_id, batch_id) references intake_batch (body_id, id));
select lock_to_body('intake_progress');

-- What is wrong with rows, word by word up to a bound; every refused row is a bit of intake_refused.
create table intake_complaint (
    body_id uuid not null references body, batch_id uuid not null, number int not null,
    line bigint not null, field text, key text not null, arguments text not null,
    primary key (body_id, batch_id, number),
    foreign key (body_id, batch_id) references intake_batch (body_id, id));
create index intake_complaint_line on intake_complaint (body_id, batch_id, line);
select lock_to_body('intake_complaint', 'select, insert, delete');

create table intake_refused (
    body_id uuid not null references body, batch_id uuid not null, lines bytea not null,
    primary key (body_id, batch_id), foreign key (body_id, batch_id) references intake_batch (body_id, id));
select lock_to_body('intake_refused', 'select, insert, update, delete');

-- Which field each heading meant, the last time that a file with these headings came for this target.
create table intake_mapping (
    body_id uuid not null references body, target text not null, headings text not null, fields text not null,
    primary key (body_id, target, headings));
select lock_to_body('intake_mapping');
