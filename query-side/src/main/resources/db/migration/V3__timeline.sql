-- What happened to each school, one row an entry, in sentences. corrects and corrected_by are numbers of
-- entries in the same stream; about is what a correction is about, for all others their own kind.
create table timeline_entry (
  stream       text        not null,
  number       bigint      not null,
  event_id     text        not null,
  urn          integer     not null,
  authority    text        not null,
  readership   text        not null,
  kind         text        not null,
  about        text        not null,
  type         text        not null,
  happened_on  date        not null,
  recorded_at  timestamptz not null,
  actor        text        not null,
  role         text        not null,
  sentence     text        not null,
  detail       text        not null,
  searched     text        not null,
  basis        text,
  late_reason  text,
  corrects     bigint,
  corrected_by bigint,
  primary key (stream, number)
);

create index timeline_entry_by_school on timeline_entry (urn, happened_on, recorded_at);

create table timeline_school (
  urn    integer not null primary key,
  number bigint  not null,
  name   text    not null
);
