-- Proposals to discard texts whose term has run out: somebody proposes, somebody else decides or refuses.
create table discard (
    body_id uuid not null references body, id uuid not null, version int not null,
    year int not null, number int not null, status text not null, revisions uuid[] not null check (cardinality(revisions) > 0),
    reason text not null check (length(reason) between 1 and 2000), reference text check (length(reference) <= 300),
    proposer_id uuid not null references person, proposer_name text not null, proposed_on date not null,
    decider_id uuid references person, decider_name text, decided_on date,
    act text check (length(act) <= 300), clearance text check (length(clearance) <= 300), cleared_on date,
    refusal text check (length(refusal) <= 2000),
    primary key (body_id, id), unique (body_id, year, number));
select lock_to_body('discard');
