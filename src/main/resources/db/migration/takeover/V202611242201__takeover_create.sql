-- An existing register of documents taken over whole from a list and its files; the rows and the files only wait in
-- "rows" and in takeover_file until they are taken over or thrown away.
create table takeover (
    body_id uuid not null references body, id uuid not null, version int not null,
    list_name text not null check (length(list_name) <= 200), status text not null, rows text not null,
    unit_id uuid not null, owner_id uuid not null references person, owner_name text not null, read_by date not null,
    bringer_id uuid not null references person, bringer_name text not null, begun_at timestamptz not null,
    trouble text, taken_on date, documents int not null, history int not null, list_id uuid,
    undoer_id uuid references person, undoer_name text, undone_on date,
    primary key (body_id, id),
    foreign key (body_id, unit_id) references unit (body_id, id),
    foreign key (body_id, list_id) references stored_file (body_id, id));
select lock_to_body('takeover');

-- What came with the list, each to be read before anything is taken over; refusal as JSON when it is not safe.
create table takeover_file (
    body_id uuid not null references body, takeover_id uuid not null, number int not null,
    name text not null check (length(name) <= 500), read boolean not null default false, refusal text,
    primary key (body_id, takeover_id, number),
    foreign key (body_id, takeover_id) references takeover (body_id, id));
select lock_to_body('takeover_file', 'select, insert, update, delete');

-- Which documents a takeover brought, and from which row of the list.
create table takeover_document (
    body_id uuid not null references body, takeover_id uuid not null, document_id uuid not null, list_row int not null,
    primary key (body_id, takeover_id, document_id),
    foreign key (body_id, takeover_id) references takeover (body_id, id),
    foreign key (body_id, document_id) references document (body_id, id));
create index takeover_document_of on takeover_document (body_id, document_id);
select lock_to_body('takeover_document', 'select, insert');

-- Revisions of before Lario that others had already replaced: only what the list says of them, and their file.
create table legacy_revision (
    body_id uuid not null references body, id uuid not null, version int not null,
    takeover_id uuid not null, document_id uuid not null, code text not null check (length(code) <= 60),
    title text not null check (length(title) <= 200), mark text not null check (length(mark) <= 4), number int not null,
    dated_on date not null, status text not null, act text check (length(act) <= 300),
    reason text check (length(reason) <= 2000), list_row int not null, file_id uuid,
    primary key (body_id, id),
    foreign key (body_id, takeover_id) references takeover (body_id, id),
    foreign key (body_id, document_id) references document (body_id, id),
    foreign key (body_id, file_id) references stored_file (body_id, id));
create index legacy_revision_of_document on legacy_revision (body_id, document_id);
select lock_to_body('legacy_revision', 'select, insert');

-- The application may not delete documents. This alone may, as the owner, and only those that the journal knows from
-- nothing but their takeover: what was written, judged or read here stays.
create function undo_takeover(body uuid, undone uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    taken uuid[];
    texts uuid[];
    earlier uuid[];
begin
    if body is distinct from nullif(current_setting('app.body_id', true), '')::uuid then return; end if;
    taken := array(select document_id from public.takeover_document d where d.body_id = body and d.takeover_id = undone);
    texts := array(select id from public.revision r where r.body_id = body and r.document_id = any (taken));
    earlier := array(select id from public.legacy_revision l where l.body_id = body and l.takeover_id = undone);
    if exists (select from public.journal j where j.body_id = body and j.record_id = any (taken || texts)
            and j.step not in ('documents.taken-over', 'files.brought')) then
        raise exception 'Documents of takeover % were touched', undone;
    end if;
    delete from public.frozen_revision f where f.body_id = body and f.revision_id = any (texts);
    delete from public.revision r where r.body_id = body and r.id = any (texts);
    delete from public.legacy_revision l where l.body_id = body and l.id = any (earlier);
    delete from public.file_signature s using public.stored_file f where s.body_id = body and f.body_id = body
        and s.file_id = f.id and f.record_id = any (texts || earlier);
    delete from public.file_reading s using public.stored_file f where s.body_id = body and f.body_id = body
        and s.file_id = f.id and f.record_id = any (texts || earlier);
    delete from public.stored_file f where f.body_id = body and f.record_id = any (texts || earlier);
    delete from public.takeover_document d where d.body_id = body and d.takeover_id = undone;
    delete from public.document d where d.body_id = body and d.id = any (taken);
end $$;
revoke execute on function undo_takeover(uuid, uuid) from public;
grant execute on function undo_takeover(uuid, uuid) to ${app};
