-- The digital signatures found in a file, and what came of verifying them offline on that day. They can be verified again.
create table file_signature (
    body_id uuid not null references body, file_id uuid not null, number int not null check (number > 0),
    format text not null, signer text not null, issuer text not null, claimed_at timestamptz, stamped_at timestamptz,
    verdict text not null, detail text, verified_at timestamptz not null,
    primary key (body_id, file_id, number), foreign key (body_id, file_id) references stored_file (body_id, id));
select lock_to_body('file_signature');
