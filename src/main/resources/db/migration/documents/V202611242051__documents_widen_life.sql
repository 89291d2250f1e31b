-- A document may concern roles and single people beside units; its text may be withdrawn, and has its day for being read.
alter table document add reader_roles text[] not null default '{}', add readers uuid[] not null default '{}';
alter table revision add read_by date, add extraordinary boolean not null default false,
    add withdrawal text check (length(withdrawal) <= 2000), add withdrawal_act text check (length(withdrawal_act) <= 300);

-- Texts approved before had fifteen days. The owner too sees one body at a time.
do $$
declare one uuid;
begin
    for one in select id from body loop
        execute format('set local app.body_id = %L', one);
        update revision set read_by = in_force_on + 15 where body_id = one and in_force_on is not null;
    end loop;
end $$;

-- How long texts of a type are kept after they leave force; null for ever.
create table retention_rule (
    body_id uuid not null references body, id uuid not null, version int not null,
    type text not null, years int check (years between 1 and 150), basis text not null check (length(basis) <= 300),
    primary key (body_id, id), unique (body_id, type));
select lock_to_body('retention_rule');
