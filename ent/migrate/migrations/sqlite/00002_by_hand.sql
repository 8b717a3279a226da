-- What ent/schema cannot say.
-- +goose Up

-- The trace (留痕) is only ever added to.
-- +goose StatementBegin
CREATE TRIGGER events_keep_what_was BEFORE UPDATE ON events
BEGIN
  SELECT RAISE(ABORT, 'events are only ever added: an event is not changed');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER events_keep_all BEFORE DELETE ON events
BEGIN
  SELECT RAISE(ABORT, 'events are only ever added: an event is not deleted');
END;
-- +goose StatementEnd

-- A join table has no index by its second key.
CREATE INDEX reminder_units_by_unit ON reminder_units (unit_id);
