-- By what the stored events are found and withheld; the events themselves stay in domainevententry.
create table history_index (
  position    bigint not null primary key,
  stream      text   not null,
  number      bigint not null,
  urn         integer,
  authority   text   not null,
  readership  text   not null,
  type        text   not null,
  actor       text   not null,
  actor_name  text   not null,
  recorded_on date   not null,
  unique (stream, number)
);

create index history_index_by_school on history_index (urn, position);
create index history_index_by_authority on history_index (authority, readership, position);
create index history_index_by_type on history_index (type, position);
create index history_index_by_day on history_index (recorded_on, position);
