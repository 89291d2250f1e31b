-- Each step of each record. Rows can be added and read; no privilege lets the application change or remove one.
create table journal (
    body_id uuid not null references body, id uuid not null, at timestamptz not null,
    person_id uuid, person_name text not null, step text not null, record_id uuid not null,
    label text not null, path text not null, detail text not null, once_key uuid,
    primary key (body_id, id), unique (body_id, once_key));
create index journal_of_record on journal (body_id, record_id, id);
select lock_to_body('journal', 'select, insert');

-- Rows waiting to be sealed: written beside each row, so that writers never wait for the chain.
create table journal_pending (
    body_id uuid not null references body, entry_id uuid not null, primary key (body_id, entry_id));
select lock_to_body('journal_pending', 'select, insert, delete');

-- The chain of each body: the hash of a link covers the row and the hash of the link before it.
create table journal_link (
    body_id uuid not null references body, number bigint not null, entry_id uuid not null, hash bytea not null,
    sealed_at timestamptz not null, primary key (body_id, number), unique (body_id, entry_id));
select lock_to_body('journal_link', 'select, insert');

-- Jobs, kept by the scheduler.
create table scheduled_tasks (
    task_name text not null, task_instance text not null, task_data bytea, execution_time timestamptz not null,
    picked boolean not null, picked_by text, last_success timestamptz, last_failure timestamptz,
    consecutive_failures int, last_heartbeat timestamptz, version bigint not null, priority smallint, state text,
    primary key (task_name, task_instance));
grant select, insert, update, delete on scheduled_tasks to ${app};
