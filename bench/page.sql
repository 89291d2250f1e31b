begin;
set local app.body_id = ':body';
select t.id, t.year || '/' || lpad(t.number::text, 3, '0'), t.title, t.source, t.grade, u.name, t.reported_on, t.status
from nonconformity t left join unit u on u.body_id = t.body_id and u.id = t.unit_id
where t.body_id = ':body' and t.status::text = 'REPORTED' order by t.year desc, t.number desc limit 51 offset 0;
select count(*) from (select 1 from nonconformity t left join unit u on u.body_id = t.body_id and u.id = t.unit_id
where t.body_id = ':body' and t.status::text = 'REPORTED' limit 1001) counted;
commit;
