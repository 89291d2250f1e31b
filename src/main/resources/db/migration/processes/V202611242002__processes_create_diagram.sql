-- The BPMN document of a process that somebody brought or drew, byte for byte; its fingerprint stands in the sheet.
create table process_diagram (
    body_id uuid not null references body, process_id uuid not null, bpmn bytea not null,
    primary key (body_id, process_id),
    foreign key (body_id, process_id) references process (body_id, id));
select lock_to_body('process_diagram');
alter table process add diagram text check (diagram ~ '^[0-9a-f]{64}$');
