-- The spellings of concepts: the lexicon's, and those seen in papers.
-- $uids: list.
-- Columns: uid, form, listed, papers; each concept's in order of papers descending, form.
SELECT uid, form, listed, mentioned AS papers FROM form
WHERE uid IN (SELECT value FROM json_each($uids))
ORDER BY uid, mentioned DESC, form;
