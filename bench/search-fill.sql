-- An index of 100,000 entries of 200 to 3,000 characters, in words of ours: some are in every other text, some in twenty.
\set words `cat "$BENCH_WORDS"`
begin;
set local app.body_id = :'body';
create temporary table said on commit drop as select string_to_array(:'words', ' ') as words;
create function pg_temp.said(words text[], many int) returns text language sql volatile as
    $$ select string_agg(words[1 + floor(cardinality(words) * pow(random(), 3))::int], ' ') from generate_series(1, many) $$;
insert into search_entry (body_id, record_id, kind, path, code, title, text, standing, readers)
select :'body', gen_random_uuid(),
    (array['documents.kind.Document', 'risks.kind.Risk', 'improvement.kind.Nonconformity'])[n % 3 + 1], '/documents/' || n,
    'P' || chr(65 + n % 26) || ' ' || lpad((n / 26)::text, 4, '0'), pg_temp.said(words, 4 + n % 5),
    pg_temp.said(words, (25 + 375 * pow(random(), 1.5))::int) || ' raro' || n % 5000,
    case when n % 10 = 0 then 'SUPERSEDED' else 'CURRENT' end, array[case when n % 17 = 0 then 'work' else '*' end]
from generate_series(1, 100000) n, said;
insert into search_word (body_id, word)
select distinct :'body'::uuid, word from said, unnest(words) word where word ~ '^[[:alpha:]]{4,30}$' on conflict do nothing;
insert into search_state (body_id, form, learnt) values (:'body', 1, now())
on conflict (body_id) do update set form = excluded.form, learnt = now();
commit;
vacuum analyze search_entry, search_word;
