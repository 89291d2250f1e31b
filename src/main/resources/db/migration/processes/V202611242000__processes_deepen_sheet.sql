-- Inputs and outputs become rows with who stands at the other end; steps get their place in the diagram; a process may be
-- an administrative procedure. What was written is kept: a line of the old text is a row of the new.
alter table process rename column inputs to inputs_text;
alter table process rename column outputs to outputs_text;
alter table process
    add inputs jsonb not null default '[]', add outputs jsonb not null default '[]',
    add resources text check (length(resources) <= 4000),
    add administrative boolean not null default false, add procedure jsonb not null default '{}',
    add writer_id uuid references person, add writer_name text;

create function pg_temp.rows_of(written text) returns jsonb language sql as $$
    select coalesce(jsonb_agg(jsonb_build_object('name', btrim(line), 'party', '') order by n), '[]')
    from regexp_split_to_table(coalesce(written, ''), '\n') with ordinality as lines (line, n) where btrim(line) <> ''
$$;

do $$
declare owner record;
begin
    for owner in select id from body loop
        execute format('set local app.body_id = %L', owner.id);
        update process p set
            inputs = pg_temp.rows_of(inputs_text), outputs = pg_temp.rows_of(outputs_text),
            steps = (select coalesce(jsonb_agg(step || jsonb_build_object('element', 'Activity_' || n) order by n), '[]')
                from jsonb_array_elements(p.steps) with ordinality as written (step, n)),
            (writer_id, writer_name) = (select j.person_id, j.person_name from journal j
                where j.body_id = owner.id and j.record_id = p.id and j.person_id is not null
                  and j.step in ('processes.created', 'processes.changed') order by j.id desc limit 1)
        where p.body_id = owner.id;
    end loop;
    set local app.body_id = '';
end $$;

alter table process drop column inputs_text, drop column outputs_text;
