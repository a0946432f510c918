-- The people whom each authority may ask to serve on boards and governing bodies. Built again from the events.
create table pool_person (
  authority text not null,
  person_id text not null,
  name text not null,
  roles text[] not null,
  available daterange, -- null: not at present
  content text not null, -- as JSON
  primary key (authority, person_id)
);
