-- The keys with which callers of the API mark their requests, each with the answer once there is one. Nothing here
-- comes from events: it is backed up with the store and never rebuilt. The application's role needs SELECT, INSERT,
-- UPDATE and DELETE on it.
create table request_key (
  officer text not null,
  key text not null,
  digest text not null, -- of method, address and body
  taken_at timestamptz not null default now(),
  status integer, -- none: the request is being carried out, or was broken off
  location text,
  content_type text,
  body text,
  primary key (officer, key)
);
