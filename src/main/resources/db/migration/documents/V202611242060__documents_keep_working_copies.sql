-- What a person is writing of a draft and has not saved yet. It is nobody else's, and no step: it goes with the saving.
create table working_copy (
    body_id uuid not null references body, revision_id uuid not null, person_id uuid not null references person,
    base int not null, text text not null check (length(text) <= 200000),
    reason text not null check (length(reason) <= 2000), saved_at timestamptz not null,
    primary key (body_id, revision_id, person_id),
    foreign key (body_id, revision_id) references revision (body_id, id));
select lock_to_body('working_copy', 'select, insert, update, delete');
