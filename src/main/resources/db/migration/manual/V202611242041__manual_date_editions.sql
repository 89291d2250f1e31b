-- From which day an edition is in force: it may come after its approval.
alter table manual_edition add column in_force_on date;
do $$
declare one uuid;
begin
    for one in select id from body loop
        perform set_config('app.body_id', one::text, true);
        update manual_edition set in_force_on = approved_on where body_id = one;
    end loop;
    perform set_config('app.body_id', '', true);
end $$;
alter table manual_edition alter column in_force_on set not null, add check (in_force_on >= approved_on);
