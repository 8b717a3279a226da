-- What ent/schema cannot say.
-- +goose Up

-- The trace (留痕) is only ever added to.
-- +goose StatementBegin
CREATE FUNCTION events_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'events are only ever added: % is refused', TG_OP;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER events_keep_what_was BEFORE UPDATE OR DELETE ON events
  FOR EACH ROW EXECUTE FUNCTION events_are_kept();
CREATE TRIGGER events_keep_all BEFORE TRUNCATE ON events
  FOR EACH STATEMENT EXECUTE FUNCTION events_are_kept();

-- A join table has no index by its second key.
CREATE INDEX reminder_units_by_unit ON reminder_units (unit_id);
