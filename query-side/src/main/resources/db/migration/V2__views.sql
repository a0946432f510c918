-- What the register, a school's page, the diary, the frameworks and the imports are answered from.
-- Every row here can be thrown away and built again from the events.

-- The national register's particulars: public, one row a school.
create table school (
  urn integer primary key,
  number bigint not null, -- of the entry in the school's stream that it comes from
  name text not null,
  authority text not null,
  authority_name text not null,
  type text not null,
  status text not null,
  phase text not null,
  particulars text not null -- all of them, as JSON
);
create index school_of_authority_by_name on school (authority, name, urn);
create index school_by_name on school (name, urn);

-- What a school's journey is folded from: its entries as they were recorded, corrections among them.
create table journey_entry (
  stream text not null,
  number bigint not null,
  urn integer not null,
  event text not null,
  primary key (stream, number)
);
create index journey_entry_of_school on journey_entry (urn, stream, number);

-- What came of the fold. A row says in "readership" which class of reader it is open to.
create table register_entry (
  urn integer not null,
  register text not null,
  label text not null,
  since date not null,
  adviser text,
  primary key (urn, register)
);

create table register_level (
  urn integer not null,
  scale text not null,
  level text not null,
  label text not null,
  rank integer not null,
  since date not null,
  primary key (urn, scale)
);

create table school_standing (
  urn integer not null,
  standing text not null,
  gravity integer not null, -- 0 is the gravest
  since date not null,
  until date, -- its last day; empty where nothing ends it
  readership text not null,
  primary key (urn, standing, since)
);

create table school_part (
  urn integer not null,
  part text not null,
  place integer not null, -- among the parts of its kind
  readership text not null,
  content text not null, -- as JSON
  primary key (urn, part, place)
);

create table diary_item (
  urn integer not null,
  what text not null,
  about text not null, -- the meeting, notice, board or referral it is about
  due_on date not null,
  shown_from date, -- empty: at once
  shown_until date, -- empty: until it is done
  readership text not null,
  subject text not null,
  basis text,
  owner text,
  primary key (urn, what, about)
);
create index diary_item_by_day on diary_item (due_on);

create table framework (
  authority text not null,
  number bigint not null, -- of the entry in the authority's stream
  adopted_on date not null,
  effective_from date not null,
  pack text not null, -- as JSON
  primary key (authority, number)
);

create table school_import (
  import_id text primary key,
  number bigint not null, -- of the entry last heard
  file_name text not null,
  sha256 text not null,
  rows_in_file bigint not null,
  rows_read bigint not null,
  added bigint not null,
  changed bigint not null,
  unchanged bigint not null,
  rejected bigint not null,
  standing text not null,
  started_by text not null,
  started_at timestamptz not null,
  last_heard_at timestamptz not null
);

create table school_import_fault (
  import_id text not null,
  number bigint not null, -- of the entry that told of it
  place integer not null, -- in that entry
  line bigint not null,
  "column" text,
  reason text not null,
  value text,
  primary key (import_id, number, place)
);
create index school_import_fault_in_file_order on school_import_fault (import_id, line, number, place);
