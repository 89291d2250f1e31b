-- The day from which an objective runs, named like the field that people fill in.
alter table objective rename column set_on to starts_on;
