-- A text that left force may be discarded: then it says nothing any more. One in force, or on its way, never.
alter table revision add discarded_on date,
    add check (discarded_on is null or status in ('SUPERSEDED', 'WITHDRAWN') and text = '' and file_id is null);
create index revision_ended on revision (body_id, superseded_on) where superseded_on is not null and discarded_on is null;

-- What stays of a discarded text, and the decision that let it go: written once, by two people, after the term, with the
-- clearance of the archives' authority (D.lgs. 42/2004, art. 21 c. 1 d). No privilege lets the application change it.
create table discarded_revision (
    body_id uuid not null references body, revision_id uuid not null,
    title text not null, sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    file_id uuid, file_name text, file_sha256 text,
    years int not null, basis text not null, kept_until date not null,
    decision_id uuid not null, decision_path text not null,
    proposer_id uuid not null references person, proposer_name text not null,
    decider_id uuid not null references person, decider_name text not null, decided_on date not null,
    act text not null check (length(act) between 1 and 300),
    clearance text not null check (length(clearance) between 1 and 300), cleared_on date not null,
    check (proposer_id <> decider_id), check (kept_until < decided_on), check (cleared_on <= decided_on),
    primary key (body_id, revision_id),
    foreign key (body_id, revision_id) references revision (body_id, id),
    foreign key (body_id, file_id) references stored_file (body_id, id));
create index discarded_revision_of_decision on discarded_revision (body_id, decision_id);
select lock_to_body('discarded_revision', 'select, insert');

-- The one way past the privileges that keep approved texts as they were. It asks for the decision, empties the frozen
-- text, and lets go of the files that no other text of the body holds or shows; it gives their ids.
create function discard_revision(discarded uuid) returns setof uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare own uuid := nullif(current_setting('app.body_id', true), '')::uuid;
begin
    if not exists (
        select from revision r join discarded_revision d on d.body_id = own and d.revision_id = r.id
        where r.body_id = own and r.id = discarded and r.discarded_on = d.decided_on
          and r.superseded_on <= d.kept_until) then
        raise exception 'no decision discards this text' using errcode = 'insufficient_privilege';
    end if;
    update frozen_revision set content = '' where body_id = own and revision_id = discarded;
    return query
        with gone as (
            select r.id from revision r join revision t on t.body_id = own and t.id = discarded
              and t.document_id = r.document_id
            where r.body_id = own and r.discarded_on is not null)
        update stored_file s set left_at = now()
        where s.body_id = own and s.left_at is null
          and (s.record_id in (select id from gone) or s.id in (
            select d.file_id from discarded_revision d where d.body_id = own and d.revision_id in (select id from gone)))
          and not exists (select from revision o where o.body_id = own
            and (o.file_id = s.id or position(s.id::text in o.text) > 0))
        returning s.id;
end $$;
revoke execute on function discard_revision(uuid) from public;
grant execute on function discard_revision(uuid) to ${app};
