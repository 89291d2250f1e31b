-- Laws, standards and other documents from outside; what changed in them and what that meant for each own document.
create table external_document (
    body_id uuid not null references body, id uuid not null, version int not null,
    title text not null check (length(title) between 1 and 300), kind text not null,
    issuer text not null check (length(issuer) <= 200), reference text check (length(reference) <= 500), text_on date,
    owner_id uuid not null references person, owner_name text not null, documents uuid[] not null,
    checked_on date, check_on date, repealed_on date, repeal text check (length(repeal) <= 2000),
    primary key (body_id, id));
create index external_document_check on external_document (body_id, check_on) where repealed_on is null;
select lock_to_body('external_document');

create table source_change (
    body_id uuid not null references body, id uuid not null, version int not null,
    source_id uuid not null, what text not null check (length(what) <= 2000), effective_on date not null,
    heard_on date not null, reporter_id uuid not null references person, reporter_name text not null,
    documents uuid[] not null,
    primary key (body_id, id), foreign key (body_id, source_id) references external_document (body_id, id));
create index source_change_of_source on source_change (body_id, source_id);
select lock_to_body('source_change', 'select, insert');

create table source_look (
    body_id uuid not null references body, change_id uuid not null, document_id uuid not null,
    outcome text not null, note text not null check (length(note) <= 2000),
    person_id uuid not null references person, person_name text not null,
    looked_on date not null, recorded_at timestamptz not null,
    primary key (body_id, change_id, document_id),
    foreign key (body_id, change_id) references source_change (body_id, id),
    foreign key (body_id, document_id) references document (body_id, id));
select lock_to_body('source_look', 'select, insert');
