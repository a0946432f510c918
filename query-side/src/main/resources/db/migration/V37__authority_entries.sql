-- What authorities held and gave themselves, for all of their schools at once. Built again from the events.
create table authority_entry (
  authority text not null,
  number bigint not null,
  happened_on date not null,
  content text not null, -- as JSON
  primary key (authority, number)
);
