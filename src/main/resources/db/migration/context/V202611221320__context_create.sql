-- What surrounds the body and what it must comply with; steps are checked in Watched and its kinds, values here.
create table issue (
    body_id uuid not null references body, id uuid not null, version int not null,
    owner_id uuid not null references person, owner_name text not null,
    identified_on date not null, review_on date not null, reviewed_on date, closed_on date, closing_reason text,
    title text not null check (length(title) <= 200), kind text not null,
    description text not null check (length(description) <= 4000), impact text not null check (length(impact) <= 4000),
    climate boolean not null, relevant boolean, reason text check (length(reason) <= 4000),
    decided_by_id uuid references person, decided_by_name text, decided_on date,
    check (climate = (relevant is not null) and climate = (reason is not null)),
    primary key (body_id, id));
create unique index issue_climate on issue (body_id) where climate;
create index issue_review on issue (body_id, review_on) where closed_on is null;
select lock_to_body('issue');

create table party (
    body_id uuid not null references body, id uuid not null, version int not null,
    owner_id uuid not null references person, owner_name text not null,
    identified_on date not null, review_on date not null, reviewed_on date, closed_on date, closing_reason text,
    name text not null check (length(name) <= 200), needs text not null check (length(needs) <= 4000),
    becomes_obligation boolean not null,
    primary key (body_id, id));
create index party_review on party (body_id, review_on) where closed_on is null;
select lock_to_body('party');

create table obligation (
    body_id uuid not null references body, id uuid not null, version int not null,
    owner_id uuid not null references person, owner_name text not null,
    identified_on date not null, review_on date not null, reviewed_on date, closed_on date, closing_reason text,
    title text not null check (length(title) <= 200), source text not null check (length(source) <= 300),
    requirement text not null check (length(requirement) <= 4000), unit_id uuid, state text not null, evidence text,
    primary key (body_id, id), foreign key (body_id, unit_id) references unit (body_id, id));
create index obligation_review on obligation (body_id, review_on) where closed_on is null;
select lock_to_body('obligation');

-- Each time somebody looked at one of them: what was found, on which day. Rows can only be added.
create table context_review (
    body_id uuid not null references body, id uuid not null, version int not null,
    subject text not null, record_id uuid not null, outcome text not null, happened_on date not null,
    note text, next_on date, reviewer_id uuid not null references person, reviewer_name text not null,
    recorded_at timestamptz not null,
    primary key (body_id, id));
create index context_review_of_record on context_review (body_id, record_id, happened_on);
create index context_review_of_period on context_review (body_id, happened_on);
select lock_to_body('context_review', 'select, insert');
