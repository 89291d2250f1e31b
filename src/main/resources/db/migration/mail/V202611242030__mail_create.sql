-- Messages to the people of a body, as they were queued; steps are checked in Mail. Each key is taken once.
create table mail (
    body_id uuid not null references body, id uuid not null, version int not null,
    key text not null, series text, person_id uuid not null references person,
    recipient text not null, address text not null, language text not null,
    subject text not null, letter text not null,
    status text not null, attempts int not null, queued_at timestamptz not null, next_at timestamptz not null,
    until date not null, ended_at timestamptz, problem text, answer text,
    primary key (body_id, id), unique (body_id, key));
create index mail_waiting on mail (body_id, next_at) where status = 'WAITING';
create index mail_of_person on mail (body_id, person_id, series) where status = 'WAITING';
select lock_to_body('mail', 'select, insert, update, delete');
