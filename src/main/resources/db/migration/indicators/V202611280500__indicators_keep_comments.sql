-- What people say of an indicator, or of one of its periods. Never changed: who thinks again says so below.
create table indicator_comment (
    body_id uuid not null references body, id uuid not null, version int not null,
    indicator_id uuid not null, period date, text text not null check (length(text) between 1 and 2000),
    writer_id uuid not null references person, writer_name text not null, recorded_at timestamptz not null,
    primary key (body_id, id),
    foreign key (body_id, indicator_id) references indicator (body_id, id));
create index indicator_comment_of on indicator_comment (body_id, indicator_id);
select lock_to_body('indicator_comment', 'select, insert');
