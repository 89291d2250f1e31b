-- A takeover is undone only while nothing at all was done since: neither a step noted after it, such as an image brought
-- into a draft, nor a working copy that is no step yet. What else points at its documents is refused by its own key.
create or replace function undo_takeover(body uuid, undone uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    taken uuid[];
    texts uuid[];
    earlier uuid[];
    taken_at timestamptz;
begin
    if body is distinct from nullif(current_setting('app.body_id', true), '')::uuid then return; end if;
    taken := array(select document_id from public.takeover_document d where d.body_id = body and d.takeover_id = undone);
    texts := array(select id from public.revision r where r.body_id = body and r.document_id = any (taken));
    earlier := array(select id from public.legacy_revision l where l.body_id = body and l.takeover_id = undone);
    select max(j.at) into taken_at from public.journal j
        where j.body_id = body and j.record_id = undone and j.step = 'takeover.taken';
    if taken_at is null
            or exists (select from public.journal j where j.body_id = body and j.record_id = any (taken || texts)
                and (j.at > taken_at or j.step not in ('documents.taken-over', 'files.brought')))
            or exists (select from public.working_copy w where w.body_id = body and w.revision_id = any (texts)) then
        raise exception 'Documents of takeover % were touched', undone using errcode = 'restrict_violation';
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
