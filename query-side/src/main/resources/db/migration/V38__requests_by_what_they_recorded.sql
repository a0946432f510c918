-- Whether a request whose answer is not kept was recorded is found in the store: what it records has its mark among the metadata. A key is its
-- officer's at one authority, and what is answered again needs what recording it needed. Keys taken before are let go: of these it is not known.
delete from request_key;

alter table request_key drop constraint request_key_pkey;
alter table request_key add column authority text not null; -- for which the officer acts
alter table request_key add column mark text not null; -- of the one request that has the key
alter table request_key add column head bigint not null; -- the store's last position when it was taken: what the request recorded comes later
alter table request_key add column rights text; -- with an answer: what recording it asked for, as JSON
alter table request_key add primary key (officer, authority, key);
create index request_key_by_age on request_key (taken_at);

create function recorded_by_request(mark text, head bigint) returns boolean
language sql stable
as $$
  select exists (
    select from domainevententry where globalindex > $2 and position(convert_to($1, 'UTF8') in metadata) > 0)
$$;
