-- Sessions and refused sign-ins: technical, of no body. A session's id is stored as a hash only.
create table session (
    id_hash bytea primary key, attributes bytea not null, created_at timestamptz not null,
    last_seen_at timestamptz not null, max_idle_seconds int not null);
create index session_last_seen on session (last_seen_at);
create table sign_in_refusal (
    key text primary key, refusals int not null, last_at timestamptz not null);
grant select, insert, update, delete on session, sign_in_refusal to ${app};
