-- From a need to a course to its effect on the work; steps are checked in Training, values here.
create table training (
    body_id uuid not null references body, id uuid not null, version int not null, status text not null,
    need text not null check (length(need) <= 300), reason text not null check (length(reason) <= 4000),
    area text not null check (length(area) <= 200),
    requested_by_id uuid not null references person, requested_by_name text not null, needed_on date not null,
    manager_id uuid not null references person, manager_name text not null,
    course text check (length(course) <= 200), provider text check (length(provider) <= 200), starts_on date,
    hours numeric(6, 1) check (hours > 0), objective text check (length(objective) <= 2000), effect_due_on date,
    held_on date, judged_on date, dropped_on date, dropping_reason text check (length(dropping_reason) <= 2000),
    primary key (body_id, id));
create index training_status on training (body_id, status, effect_due_on);
select lock_to_body('training');

-- Who is meant to attend, who did, and what changed in their work: personal data, shown by role and person.
create table attendance (
    body_id uuid not null references body, id uuid not null, version int not null, training_id uuid not null,
    person_id uuid not null references person, person_name text not null, attended boolean,
    effective boolean, effect_reason text check (length(effect_reason) <= 4000), judged_on date,
    judge_id uuid references person, judge_name text,
    check (effective is null or attended), check (judge_id <> person_id),
    primary key (body_id, id), unique (body_id, training_id, person_id),
    foreign key (body_id, training_id) references training (body_id, id));
create index attendance_of_person on attendance (body_id, person_id);
select lock_to_body('attendance', 'select, insert, update, delete');
