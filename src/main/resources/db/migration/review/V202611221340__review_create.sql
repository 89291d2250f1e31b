-- Management reviews (ISO 9001, 9.3). While open, the facts are read from the registers; only texts and decisions are here.
create table management_review (
    body_id uuid not null references body, id uuid not null, version int not null,
    title text not null check (length(title) <= 200), status text not null,
    period_from date not null, period_to date not null, held_on date not null,
    chair_id uuid not null references person, chair_name text not null,
    attendees jsonb not null, guests text check (length(guests) <= 1000), signed_on date,
    primary key (body_id, id), check (period_from <= period_to));
create index management_review_held on management_review (body_id, status, held_on desc);
select lock_to_body('management_review');

-- What the management says of one input, or why no register has facts for it.
create table review_note (
    body_id uuid not null references body, id uuid not null, version int not null,
    review_id uuid not null, input text not null, note text check (length(note) <= 4000),
    primary key (body_id, id), unique (body_id, review_id, input),
    foreign key (body_id, review_id) references management_review (body_id, id));
select lock_to_body('review_note');

create table review_decision (
    body_id uuid not null references body, id uuid not null, version int not null,
    review_id uuid not null, number int not null, text text not null check (length(text) <= 2000), kind text not null,
    action_id uuid not null,
    primary key (body_id, id), unique (body_id, review_id, number),
    foreign key (body_id, review_id) references management_review (body_id, id),
    foreign key (body_id, action_id) references action (body_id, id));
select lock_to_body('review_decision');

-- The minutes as the chair signed them: nothing here ever changes.
create table review_minutes (
    body_id uuid not null references body, review_id uuid not null,
    content text not null, sha256 text not null check (length(sha256) = 64), pdf bytea not null,
    primary key (body_id, review_id),
    foreign key (body_id, review_id) references management_review (body_id, id));
select lock_to_body('review_minutes', 'select, insert');
