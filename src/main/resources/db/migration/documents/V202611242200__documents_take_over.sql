-- A text taken over from before Lario keeps the name of its revision as the office writes it, such as 03 or B (null: its
-- number), and was approved by somebody that Lario does not know.
alter table revision add mark text check (length(mark) between 1 and 4), add taken_over boolean not null default false;
