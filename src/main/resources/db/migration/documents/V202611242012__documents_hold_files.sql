-- A revision says what it says in a text, or in a file that somebody brought.
alter table revision add file_id uuid,
    add foreign key (body_id, file_id) references stored_file (body_id, id),
    add check (file_id is null or text = '');
