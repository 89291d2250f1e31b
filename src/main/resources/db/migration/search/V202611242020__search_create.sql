-- Italian words without their accents and endings. The stemmer keeps accents, so they are taken off before it.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gin;
create text search configuration public.lario (copy = pg_catalog.italian);
alter text search configuration public.lario
    alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with public.unaccent, italian_stem;

-- PostgreSQL refuses texts with more than a megabyte of different words: of those the beginning is found.
create function search_words(title text, text text) returns tsvector language plpgsql immutable parallel safe as $$
begin
    return setweight(to_tsvector('public.lario', title), 'A') || setweight(to_tsvector('public.lario', text), 'B');
exception when program_limit_exceeded then
    return setweight(to_tsvector('public.lario', title), 'A') || setweight(to_tsvector('public.lario', left(text, 100000)), 'B');
end $$;

-- What a record says and who may find it. A part WITHIN another record speaks through that record's entry (part_text).
create table search_entry (
    body_id uuid not null references body, record_id uuid not null, kind text not null, path text not null,
    code text not null, title text not null, text text not null, file_text text not null default '',
    part_text text not null default '', standing text not null check (standing in ('CURRENT', 'DRAFT', 'SUPERSEDED', 'WITHIN')),
    readers text[] not null, part_of uuid, updated timestamptz not null default now(),
    code_key text collate "C" not null generated always as (upper(regexp_replace(code, '[^[:alnum:]]', '', 'g'))) stored,
    title_words tsvector not null generated always as (to_tsvector('public.lario', code || ' ' || title)) stored,
    words tsvector not null generated always as (case when standing = 'WITHIN' then ''::tsvector
        else search_words(code || ' ' || title, text || ' ' || file_text || ' ' || part_text) end) stored,
    primary key (body_id, record_id));
create index search_entry_words on search_entry using gin (body_id, title_words, words);
create index search_entry_code on search_entry (body_id, code_key);
create index search_entry_kind on search_entry (body_id, kind);
create index search_entry_part on search_entry (body_id, part_of) where part_of is not null;
select lock_to_body('search_entry', 'select, insert, update, delete');

-- Every word that the entries of a body use, as written: a mistyped word is mended with the nearest.
create table search_word (
    body_id uuid not null references body, word text not null, primary key (body_id, word));
create index search_word_like on search_word using gin (body_id, word gin_trgm_ops);
select lock_to_body('search_word', 'select, insert, delete');

-- How far each body's index is: built in which form, its words learnt up to when.
create table search_state (
    body_id uuid not null references body, form int not null, learnt timestamptz not null, primary key (body_id));
select lock_to_body('search_state', 'select, insert, update');

-- Row security lets no index on words be used: PostgreSQL does not hold their operators leakproof. So two questions run as
-- the owner, who may look past the policy of these two tables, and ask for the transaction's body themselves.
create policy search_entry_asked on search_entry for select to current_user using (true);
create policy search_word_asked on search_word for select to current_user using (true);

-- The records that answer, best place first: 0 the code itself, 1 codes that begin so, 2 all words in the title, 3 anywhere.
-- At most so many of each place, what stands before what is superseded; only what one of these readers may see.
create function search_hits(body uuid, asked text, code text, only_kind text, reader text[], most int)
returns table (record_id uuid, kind text, place int, superseded boolean, score real)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    words tsquery := websearch_to_tsquery('public.lario', asked);
    seen constant text := '(select e.record_id, e.kind, e.code_key, e.words, e.standing = ''SUPERSEDED'' as old
        from public.search_entry e where e.body_id = $1 and e.readers && $5 and e.standing <> ''WITHIN''
        and ($4 = '''' or e.kind = $4) and %s limit $6)';
    standing text;
begin
    if body is distinct from nullif(current_setting('app.body_id', true), '')::uuid then return; end if;
    -- Only stop words, or only words to leave out: no index answers that, and nobody means it.
    if querytree(words) in ('', 'T') then words := null; end if;
    standing := '(%s union all %s limit $6)';
    return query execute format(
        'select distinct on (f.record_id) f.record_id, f.kind, f.place, f.old, f.score from (
            select c.record_id, c.kind, case when c.code_key = $3 then 0 else 1 end as place, c.old, 0::real as score from %s c
            union all select t.record_id, t.kind, 2, t.old, ts_rank(t.words, $2) from %s t
            union all select w.record_id, w.kind, 3, w.old, ts_rank(w.words, $2) from %s w) f
         order by f.record_id, f.place',
        format(seen, '$3 <> '''' and e.code_key >= $3 and e.code_key < $3 || ''~'''),
        format(standing,
            format(seen, 'e.title_words @@ $2 and e.standing <> ''SUPERSEDED'''),
            format(seen, 'e.title_words @@ $2 and e.standing = ''SUPERSEDED''')),
        format(standing,
            format(seen, 'e.words @@ $2 and e.standing <> ''SUPERSEDED'''),
            format(seen, 'e.words @@ $2 and e.standing = ''SUPERSEDED''')))
        using body, words, code, only_kind, reader, most;
end $$;
revoke execute on function search_hits(uuid, text, text, text, text[], int) from public;
grant execute on function search_hits(uuid, text, text, text, text[], int) to ${app};

-- The word of the body that looks most like this one; none when none comes near.
create function search_nearest(body uuid, typed text) returns text
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    nearest text;
begin
    if body is distinct from nullif(current_setting('app.body_id', true), '')::uuid then return null; end if;
    execute 'select w.word from public.search_word w where w.body_id = $1 and w.word % $2
        order by similarity(w.word, $2) desc, abs(length(w.word) - length($2)), w.word limit 1' into nearest using body, typed;
    return nearest;
end $$;
revoke execute on function search_nearest(uuid, text) from public;
grant execute on function search_nearest(uuid, text) to ${app};
