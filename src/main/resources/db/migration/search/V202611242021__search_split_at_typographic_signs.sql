-- Outside ASCII PostgreSQL's parser takes every sign for a letter: l’utente and «utente» would be words of their own.
-- Ligatures and accents apart, as PDF files have them, become whole letters first. And "quale" is no "qualità", as the
-- stemmer has it.
create function search_plain(text text) returns text language sql immutable parallel safe as $$
    select regexp_replace(translate(normalize(text, NFKC), '’‘“”«»–—', '''''""""--'),
        '[^\u0001-\u007f[:alnum:]]|\m[Qq]ual[ei]\M', ' ', 'g')
$$;

create or replace function search_words(title text, text text) returns tsvector language plpgsql immutable parallel safe as $$
begin
    return setweight(to_tsvector('public.lario', public.search_plain(title)), 'A')
        || setweight(to_tsvector('public.lario', public.search_plain(text)), 'B');
exception when program_limit_exceeded then
    return setweight(to_tsvector('public.lario', public.search_plain(title)), 'A')
        || setweight(to_tsvector('public.lario', public.search_plain(left(text, 100000))), 'B');
end $$;

alter table search_entry
    alter column title_words set expression as (to_tsvector('public.lario', search_plain(code || ' ' || title))),
    alter column words set expression as (case when standing = 'WITHIN' then ''::tsvector
        else search_words(code || ' ' || title, text || ' ' || file_text || ' ' || part_text) end);
