-- The event store, its snapshots, and how far each projection has come. Names, types and keys are those
-- that JdbcEventStorageEngine and JdbcTokenStore of Axon Framework 4.13 expect with their default schemas
-- on PostgreSQL (PostgresEventTableFactory, PostgresTokenTableFactory); unquoted names fold to lower case.
--
-- Payload and metadata are bytea: the bytes stay as they were written, so that they can be shown unchanged
-- and hashed.
--
-- Privileges, where the application does not own the tables (a PostgreSQL of the authority's own): the
-- application's role needs SELECT and INSERT on domainevententry and USAGE on its sequence; SELECT,
-- INSERT and DELETE on snapshotevententry; SELECT, INSERT, UPDATE and DELETE on tokenentry and on every
-- table of a projection. It needs neither UPDATE nor DELETE nor TRUNCATE on domainevententry.

create table domainevententry (
  globalindex         bigserial    not null primary key,
  aggregateidentifier varchar(255) not null,
  sequencenumber      bigint       not null,
  type                varchar(255),
  eventidentifier     varchar(255) not null unique,
  metadata            bytea,
  payload             bytea        not null,
  payloadrevision     varchar(255),
  payloadtype         varchar(255) not null,
  timestamp           varchar(255) not null,
  unique (aggregateidentifier, sequencenumber)
);

-- A projection's lag counts the events of the types it handles; the index answers that without the rows.
create index domainevententry_by_type on domainevententry (payloadtype, globalindex);

create function domainevententry_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'The event store is append-only: % is refused', tg_op
    using errcode = 'insufficient_privilege';
end
$$;

create trigger domainevententry_is_append_only
  before update or delete or truncate on domainevententry
  for each statement execute function domainevententry_is_append_only();

create table snapshotevententry (
  aggregateidentifier varchar(255) not null,
  sequencenumber      bigint       not null,
  type                varchar(255) not null,
  eventidentifier     varchar(255) not null unique,
  metadata            bytea,
  payload             bytea        not null,
  payloadrevision     varchar(255),
  payloadtype         varchar(255) not null,
  timestamp           varchar(255) not null,
  primary key (aggregateidentifier, sequencenumber)
);

create table tokenentry (
  processorname varchar(255) not null,
  segment       integer      not null,
  token         bytea,
  tokentype     varchar(255),
  timestamp     varchar(255),
  owner         varchar(255),
  primary key (processorname, segment)
);
