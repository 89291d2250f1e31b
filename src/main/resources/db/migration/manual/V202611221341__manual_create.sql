-- The words between the registers, one text a chapter.
create table manual_text (
    body_id uuid not null references body, id uuid not null, version int not null,
    chapter text not null, text text check (length(text) <= 20000),
    writer_id uuid not null references person, writer_name text not null,
    primary key (body_id, id), unique (body_id, chapter));
select lock_to_body('manual_text');

create table certificate (
    body_id uuid not null references body, id uuid not null, version int not null,
    number text not null check (length(number) <= 100), certifier text not null check (length(certifier) <= 200),
    valid_from date not null, valid_to date not null, scope text not null check (length(scope) <= 4000),
    primary key (body_id, id), unique (body_id, number), check (valid_from <= valid_to));
select lock_to_body('certificate');

-- Approved editions: who, with which act, and what the manual said that day. Nothing here ever changes.
create table manual_edition (
    body_id uuid not null references body, id uuid not null, version int not null,
    number int not null, approver_id uuid not null references person, approver_name text not null,
    act text not null check (length(act) <= 300), approved_on date not null, changes int not null,
    sha256 text not null check (length(sha256) = 64),
    primary key (body_id, id), unique (body_id, number));
select lock_to_body('manual_edition', 'select, insert');

create table manual_edition_content (
    body_id uuid not null references body, edition_id uuid not null, content text not null, pdf bytea not null,
    primary key (body_id, edition_id),
    foreign key (body_id, edition_id) references manual_edition (body_id, id));
select lock_to_body('manual_edition_content', 'select, insert');
