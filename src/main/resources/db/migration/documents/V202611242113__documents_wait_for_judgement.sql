-- By when a text sent to verification should be verified and approved; null while it is only being written.
alter table revision add column due_on date;
create index revision_waiting on revision (body_id, due_on) where status in ('DRAFT', 'VERIFIED');
