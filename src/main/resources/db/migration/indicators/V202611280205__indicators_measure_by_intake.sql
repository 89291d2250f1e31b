-- The batch that a figure came with. One that is taken back is not deleted: a row without effect corrects it.
alter table measurement add column batch_id uuid,
    add foreign key (body_id, batch_id) references intake_batch (body_id, id);
create index measurement_batch on measurement (body_id, batch_id) where batch_id is not null;
