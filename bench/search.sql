begin;
set local app.body_id = ':body';
select * from search_hits(':body', ':asked', ':code', '', '{*,work}', 500) order by place, superseded, score desc;
select e.kind, e.path, e.code, ts_headline('public.lario', e.title, asked, 'HighlightAll=true'),
    ts_headline('public.lario', left(concat_ws(' ', e.text, e.file_text, e.part_text), 40000), asked, 'MaxFragments=2, MaxWords=28, MinWords=14')
from websearch_to_tsquery('public.lario', ':asked') asked, search_entry e
where e.body_id = ':body' and e.record_id in (select record_id from search_hits(':body', ':asked', ':code', '', '{*,work}', 10) limit 10);
commit;
