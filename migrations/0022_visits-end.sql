-- Visits are deleted once their time is over (docs/retention.md): until here nothing could. Acceptances stay, as before: no grant
-- changes or deletes one.
grant delete on visit to :"web";
