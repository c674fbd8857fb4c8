-- What the office's log of visits is searched in: name and host in small letters, without accents, on a line each. Compared byte by
-- byte, which takes the same time on every server, whatever language it sorts in.
alter table visit add column sought text collate "C" not null generated always as (
  replace(
    regexp_replace(normalize(lower(name || chr(10) || coalesce(host, '')), nfkd), '[\u0300-\u036f]', '', 'g'),
    'ł', 'l'
  )
) stored;
