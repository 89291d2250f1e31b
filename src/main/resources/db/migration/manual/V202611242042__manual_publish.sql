-- What the body shows to everybody; nothing until it says so.
create table manual_publication (
    body_id uuid not null references body, id uuid not null, version int not null,
    manual boolean not null, policy boolean not null, names boolean not null,
    primary key (body_id, id), unique (body_id));
select lock_to_body('manual_publication');

-- Prints for everybody, made once for each edition of the manual and each revision of the policy.
create table manual_public_print (
    body_id uuid not null references body, subject_id uuid not null, names boolean not null, pdf bytea not null,
    primary key (body_id, subject_id, names));
select lock_to_body('manual_public_print', 'select, insert');
