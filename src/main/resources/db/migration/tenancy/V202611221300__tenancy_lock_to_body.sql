-- The second lock: a table of a body shows only the rows of the body named by the transaction, to its owner as well.
create function lock_to_body(name text, privileges text default 'select, insert, update') returns void language plpgsql as $$
begin
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_body on %I using (body_id = nullif(current_setting(''app.body_id'', true), '''')::uuid)', name);
    execute format('grant %s on %I to ${app}', privileges, name);
end $$;
grant usage on schema public to ${app};
