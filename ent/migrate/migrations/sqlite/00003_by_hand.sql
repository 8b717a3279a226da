-- What ent/schema cannot say.
-- +goose Up

-- SQLite replaces a row (INSERT OR REPLACE) without asking the triggers above.
-- +goose StatementBegin
CREATE TRIGGER events_keep_their_place BEFORE INSERT ON events
WHEN EXISTS (SELECT 1 FROM events WHERE id = NEW.id OR district_id = NEW.district_id AND seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'events are only ever added: an event is not replaced');
END;
-- +goose StatementEnd
