-- The audits of a year and what they are for; a change after approval asks for a new approval.
create table audit_programme (
    body_id uuid not null references body, id uuid not null, version int not null,
    year int not null check (year between 1990 and 2200), status text not null,
    objectives text not null check (length(objectives) <= 4000), criteria text not null check (length(criteria) <= 4000),
    approver_id uuid references person, approver_name text, approved_on date,
    primary key (body_id, id), unique (body_id, year));
select lock_to_body('audit_programme');

-- One audit of a programme. The team is a list of people with the names of that day; the lead is among them.
create table audit (
    body_id uuid not null references body, id uuid not null, version int not null,
    programme_id uuid not null, year int not null, number int not null, status text not null,
    title text not null check (length(title) <= 200), starts_on date not null, ends_on date not null,
    criteria text not null check (length(criteria) <= 4000), modality text not null,
    lead_id uuid not null references person, lead_name text not null, team jsonb not null,
    summary text, conclusions text, reported_on date,
    accepted_by_id uuid references person, accepted_by_name text, accepted_on date, acceptance_note text,
    primary key (body_id, id), unique (body_id, year, number), check (ends_on >= starts_on),
    foreign key (body_id, programme_id) references audit_programme (body_id, id));
create index audit_of_programme on audit (body_id, programme_id);
select lock_to_body('audit');

-- Which process is audited on which clauses, by whom and when. An item goes only while the audit is a plan.
create table audit_item (
    body_id uuid not null references body, id uuid not null, version int not null,
    audit_id uuid not null, process_id uuid not null, process text not null, clauses text[] not null,
    auditor_id uuid not null references person, auditor_name text not null, day date not null,
    not_done text check (length(not_done) <= 2000),
    primary key (body_id, id), foreign key (body_id, audit_id) references audit (body_id, id));
create index audit_item_of_audit on audit_item (body_id, audit_id);
select lock_to_body('audit_item', 'select, insert, update, delete');

-- The checklist: each question as it was put, and its answer.
create table audit_answer (
    body_id uuid not null references body, id uuid not null, version int not null,
    audit_id uuid not null, item_id uuid not null, position int not null, source text not null, clause text,
    question text not null check (length(question) <= 1000), outcome text,
    evidence text check (length(evidence) <= 4000),
    answered_by_id uuid references person, answered_by_name text, answered_on date,
    primary key (body_id, id), unique (body_id, item_id, position),
    foreign key (body_id, audit_id) references audit (body_id, id),
    foreign key (body_id, item_id) references audit_item (body_id, id),
    check (outcome is null or evidence is not null and answered_by_id is not null and answered_on is not null));
create index audit_answer_of_audit on audit_answer (body_id, audit_id);
select lock_to_body('audit_answer');

-- What the audit found, always from an answer. Withdrawn ones stay, with the reason.
create table finding (
    body_id uuid not null references body, id uuid not null, version int not null,
    audit_id uuid not null, answer_id uuid not null, process_id uuid not null, process text not null,
    audit text not null, number int not null, grade text not null, clause text not null,
    statement text not null check (length(statement) <= 2000), evidence text not null check (length(evidence) <= 4000),
    auditor_id uuid not null references person, auditor_name text not null,
    withdrawn text check (length(withdrawn) <= 2000), nonconformity_id uuid,
    primary key (body_id, id), unique (body_id, audit_id, number),
    foreign key (body_id, audit_id) references audit (body_id, id),
    foreign key (body_id, answer_id) references audit_answer (body_id, id),
    foreign key (body_id, nonconformity_id) references nonconformity (body_id, id));
create index finding_of_answer on finding (body_id, answer_id);
select lock_to_body('finding');

-- Reports as handed over and as accepted: the content word for word, and its hash.
create table audit_report (
    body_id uuid not null references body, id uuid not null, audit_id uuid not null, edition int not null,
    content text not null, sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'), file_id uuid not null,
    frozen_by_id uuid not null references person, frozen_by_name text not null, frozen_at timestamptz not null,
    primary key (body_id, id), unique (body_id, audit_id, edition),
    foreign key (body_id, audit_id) references audit (body_id, id),
    foreign key (body_id, file_id) references stored_file (body_id, id));
select lock_to_body('audit_report', 'select, insert');
