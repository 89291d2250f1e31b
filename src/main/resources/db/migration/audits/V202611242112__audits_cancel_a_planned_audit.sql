-- A planned audit that will not be held keeps its number, and says why.
alter table audit add column cancellation text check (length(cancellation) <= 2000), add column cancelled_on date;
