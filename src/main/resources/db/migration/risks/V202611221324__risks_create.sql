-- What may go wrong; its level is that of the latest evaluation. Steps are checked in Risk, values here.
create table risk (
    body_id uuid not null references body, id uuid not null, version int not null,
    title text not null check (length(title) <= 200), cause text not null, effect text not null, process_id uuid,
    owner_id uuid not null references person, owner_name text not null, review_on date not null,
    status text not null, level text not null, evaluated_on date,
    acceptance text, accepted_by_id uuid references person, accepted_by_name text, accepted_until date, closure text,
    primary key (body_id, id), foreign key (body_id, process_id) references process (body_id, id));
create index risk_review on risk (body_id, review_on) where status <> 'CLOSED';
select lock_to_body('risk');

create table risk_evaluation (
    body_id uuid not null references body, id uuid not null, version int not null,
    risk_id uuid not null, evaluated_on date not null,
    probability int not null check (probability between 1 and 5), impact int not null check (impact between 1 and 5),
    level text not null, reason text not null,
    rater_id uuid not null references person, rater_name text not null,
    primary key (body_id, id), foreign key (body_id, risk_id) references risk (body_id, id));
create index risk_evaluation_of on risk_evaluation (body_id, risk_id, evaluated_on desc, id desc);
select lock_to_body('risk_evaluation', 'select, insert');

-- What could go better: its own register, judged by benefit and feasibility.
create table opportunity (
    body_id uuid not null references body, id uuid not null, version int not null,
    title text not null check (length(title) <= 200), benefit_text text not null, process_id uuid,
    owner_id uuid not null references person, owner_name text not null, review_on date not null,
    status text not null, priority text not null, evaluated_on date, outcome text,
    primary key (body_id, id), foreign key (body_id, process_id) references process (body_id, id));
create index opportunity_review on opportunity (body_id, review_on) where status = 'OPEN';
select lock_to_body('opportunity');

create table opportunity_evaluation (
    body_id uuid not null references body, id uuid not null, version int not null,
    opportunity_id uuid not null, evaluated_on date not null,
    benefit int not null check (benefit between 1 and 5), feasibility int not null check (feasibility between 1 and 5),
    priority text not null, reason text not null,
    rater_id uuid not null references person, rater_name text not null,
    primary key (body_id, id), foreign key (body_id, opportunity_id) references opportunity (body_id, id));
create index opportunity_evaluation_of on opportunity_evaluation (body_id, opportunity_id, evaluated_on desc, id desc);
select lock_to_body('opportunity_evaluation', 'select, insert');
