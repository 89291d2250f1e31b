-- When each body reminds its people: one row at most, and without it what ReminderSettings says at first.
create table reminder_settings (
    body_id uuid not null references body, id uuid not null, version int not null,
    active boolean not null, first_notice int not null, last_notice int not null, repeat_every int not null,
    escalate_after int, primary key (body_id, id), unique (body_id));
select lock_to_body('reminder_settings');

-- What each person was told of each thing that waits: each stage of a deadline is told once.
create table reminder_told (
    body_id uuid not null references body, person_id uuid not null references person, item text not null,
    due_on date, stage text not null, first_on date not null, told_on date not null,
    primary key (body_id, person_id, item));
select lock_to_body('reminder_told', 'select, insert, update, delete');

-- Shared by all bodies: what each person chose, and the secret address of their calendar, as a hash only.
create table reminder_choice (
    person_id uuid primary key references person, rhythm text not null, language text not null);
create table calendar_feed (
    person_id uuid primary key references person, secret_hash bytea not null unique,
    made_at timestamptz not null, read_at timestamptz);
grant select, insert, update on reminder_choice to ${app};
grant select, insert, update, delete on calendar_feed to ${app};
