-- What is measured, and how: the definition that holds today, and what its measurements say of it.
create table indicator (
    body_id uuid not null references body, id uuid not null, version int not null,
    code text not null check (length(code) between 1 and 20), name text not null check (length(name) between 1 and 200),
    purpose text check (length(purpose) <= 2000), service_id uuid,
    owner_id uuid not null references person, owner_name text not null,
    kind text not null, numerator text not null check (length(numerator) <= 500),
    denominator text check (length(denominator) <= 500), per int check (per > 0),
    unit text not null check (length(unit) <= 60), direction text not null, frequency text not null, chart text not null,
    target numeric, baseline int not null check (baseline between 12 and 120),
    clause text, duty text check (length(duty) <= 300), provenance text not null check (length(provenance) <= 500),
    definition int not null, next_period date not null, due_on date not null,
    last_period date, last_value numeric, footing text not null, signals int not null,
    primary key (body_id, id), unique (body_id, code), foreign key (body_id, service_id) references service (body_id, id));
create index indicator_due on indicator (body_id, due_on);
select lock_to_body('indicator');

-- Each definition as it was, with the reason of its change: a measurement keeps the number of the one it was taken by.
create table indicator_definition (
    body_id uuid not null references body, id uuid not null, version int not null,
    indicator_id uuid not null, number int not null, numerator text not null, denominator text, per int, unit text not null,
    chart text not null, target numeric, baseline int not null, provenance text not null,
    reason text check (length(reason) <= 2000),
    writer_id uuid not null references person, writer_name text not null, recorded_at timestamptz not null,
    primary key (body_id, id), unique (body_id, indicator_id, number),
    foreign key (body_id, indicator_id) references indicator (body_id, id));
select lock_to_body('indicator_definition', 'select, insert');

-- A period's figure. A wrong one is corrected by a later row that refers to it; a period without a row is missing, not zero.
create table measurement (
    body_id uuid not null references body, id uuid not null, version int not null,
    indicator_id uuid not null, definition int not null, period date not null,
    numerator numeric not null, denominator numeric check (denominator > 0), value numeric not null,
    note text check (length(note) <= 2000), source text not null,
    recorder_id uuid not null references person, recorder_name text not null, recorded_at timestamptz not null,
    corrects_id uuid,
    primary key (body_id, id), unique (body_id, corrects_id),
    foreign key (body_id, indicator_id) references indicator (body_id, id),
    foreign key (body_id, corrects_id) references measurement (body_id, id));
create unique index measurement_first on measurement (body_id, indicator_id, period) where corrects_id is null;
select lock_to_body('measurement', 'select, insert');

-- From this period on the work is done in another way: limits are set anew.
create table phase_change (
    body_id uuid not null references body, id uuid not null, version int not null,
    indicator_id uuid not null, period date not null, reason text not null check (length(reason) between 1 and 2000),
    approver_id uuid not null references person, approver_name text not null, recorded_at timestamptz not null,
    primary key (body_id, id), unique (body_id, indicator_id, period),
    foreign key (body_id, indicator_id) references indicator (body_id, id));
select lock_to_body('phase_change', 'select, insert');

-- What was decided on a signal: an action, or the reason for none.
create table signal_decision (
    body_id uuid not null references body, id uuid not null, version int not null,
    indicator_id uuid not null, rule text not null, period date not null,
    action_id uuid, refusal text check (length(refusal) between 1 and 2000),
    decider_id uuid not null references person, decider_name text not null, recorded_at timestamptz not null,
    primary key (body_id, id), unique (body_id, indicator_id, rule, period),
    foreign key (body_id, indicator_id) references indicator (body_id, id),
    foreign key (body_id, action_id) references action (body_id, id),
    check ((action_id is null) <> (refusal is null)));
select lock_to_body('signal_decision', 'select, insert');
