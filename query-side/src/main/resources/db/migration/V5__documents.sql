-- Documents beside the store. Nothing here comes from events: it is backed up with the store and never rebuilt.

-- The content, once however many schools it is kept for, under the address that follows from it.
create table document (
  sha256 text primary key,
  content bytea not null,
  constraint addressed_by_its_content check (sha256 = encode(sha256(content), 'hex'))
);

-- For which school it is kept, and who may read it there; a row for each class of readers.
create table school_document (
  urn integer not null,
  sha256 text not null references document,
  readership text not null,
  authority text not null, -- which stored it
  name text not null,
  media_type text not null,
  bytes bigint not null,
  stored_by text not null,
  stored_by_name text not null,
  stored_at timestamptz not null default now(),
  primary key (urn, sha256, readership)
);
