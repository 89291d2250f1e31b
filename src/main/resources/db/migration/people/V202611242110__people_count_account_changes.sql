-- Two people may correct one account: the version tells the later one.
alter table person add column version int not null default 0;
