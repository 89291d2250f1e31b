-- Sheets as they were verified; from approval on they are frozen beside. One is open at most, one is in force at most.
create table process_version (
    body_id uuid not null references body, id uuid not null, version int not null,
    process_id uuid not null, code text not null, number int not null check (number > 0), status text not null,
    content text not null, reason text check (length(reason) <= 2000),
    writer_id uuid references person, writer_name text,
    verifier_id uuid not null references person, verifier_name text not null, verified_on date not null,
    refusal text check (length(refusal) <= 2000),
    approver_id uuid references person, approver_name text, approved_on date,
    act text check (length(act) <= 300), in_force_on date, superseded_on date,
    primary key (body_id, id),
    foreign key (body_id, process_id) references process (body_id, id));
create unique index process_version_number on process_version (body_id, process_id, number) where status <> 'REFUSED';
create unique index process_version_open on process_version (body_id, process_id) where status in ('VERIFIED', 'APPROVED');
create unique index process_version_in_force on process_version (body_id, process_id) where status = 'IN_FORCE';
create index process_version_due on process_version (body_id, in_force_on) where status = 'APPROVED';
select lock_to_body('process_version');

-- What was approved, as it was: content as JSON, its SHA-256, the print. No privilege lets the application change it.
create table frozen_process_version (
    body_id uuid not null references body, version_id uuid not null, content text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'), file_id uuid not null, frozen_at timestamptz not null,
    primary key (body_id, version_id),
    foreign key (body_id, version_id) references process_version (body_id, id),
    foreign key (body_id, file_id) references stored_file (body_id, id));
select lock_to_body('frozen_process_version', 'select, insert');
