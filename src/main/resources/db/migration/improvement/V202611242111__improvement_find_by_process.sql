-- The page of a process tells its nonconformities.
create index nonconformity_of_process on nonconformity (body_id, process_id) where process_id is not null;
