-- What the body keeps under control: the card of each document; its texts are the revisions.
create table document (
    body_id uuid not null references body, id uuid not null, version int not null,
    code text not null check (length(code) between 1 and 30), title text not null check (length(title) between 1 and 200),
    type text not null, unit_id uuid not null,
    owner_id uuid not null references person, owner_name text not null,
    clauses text[] not null, distribution uuid[] not null, review_on date,
    primary key (body_id, id), unique (body_id, code),
    foreign key (body_id, unit_id) references unit (body_id, id));
select lock_to_body('document');

-- The texts of a document, from revision 0. One is open at most, one is in force at most.
create table revision (
    body_id uuid not null references body, id uuid not null, version int not null,
    document_id uuid not null, code text not null, number int not null check (number >= 0), status text not null,
    text text not null check (length(text) <= 200000), reason text check (length(reason) <= 2000),
    refusal text check (length(refusal) <= 2000),
    author_id uuid not null references person, author_name text not null, written_on date not null,
    verifier_id uuid references person, verifier_name text, verified_on date,
    approver_id uuid references person, approver_name text, approved_on date,
    act text check (length(act) <= 300), in_force_on date, superseded_on date,
    primary key (body_id, id), unique (body_id, document_id, number),
    foreign key (body_id, document_id) references document (body_id, id));
create unique index revision_open on revision (body_id, document_id) where status in ('DRAFT', 'VERIFIED', 'APPROVED');
create unique index revision_in_force on revision (body_id, document_id) where status = 'IN_FORCE';
create index revision_due on revision (body_id, in_force_on) where status = 'APPROVED';
select lock_to_body('revision');

-- What was approved, as it was: content as JSON, its SHA-256, the print. No privilege lets the application change it.
create table frozen_revision (
    body_id uuid not null references body, revision_id uuid not null, content text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'), file_id uuid not null, frozen_at timestamptz not null,
    primary key (body_id, revision_id),
    foreign key (body_id, revision_id) references revision (body_id, id),
    foreign key (body_id, file_id) references stored_file (body_id, id));
select lock_to_body('frozen_revision', 'select, insert');

-- Who has read and understood which revision.
create table acknowledgement (
    body_id uuid not null references body, revision_id uuid not null, person_id uuid not null references person,
    person_name text not null, acknowledged_on date not null, recorded_at timestamptz not null,
    primary key (body_id, revision_id, person_id),
    foreign key (body_id, revision_id) references revision (body_id, id));
select lock_to_body('acknowledgement', 'select, insert');
