-- Takes all concepts off their places.
DELETE FROM place;
