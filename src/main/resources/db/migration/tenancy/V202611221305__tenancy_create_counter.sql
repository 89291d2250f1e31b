-- The last number given in each series of a body, such as the nonconformities of a year: no gaps, no doubles.
create table counter (
    body_id uuid not null, series text not null, last int not null, primary key (body_id, series));
select lock_to_body('counter');
