-- Version 4: papers by period, when concepts were first seen, and how they grow.

-- Papers that name a concept, by the period of their date: 202410 is a month, 202400 a year without month, 0 no date.
CREATE TABLE life (
  uid INTEGER NOT NULL,
  period INTEGER NOT NULL,
  papers INTEGER NOT NULL,
  PRIMARY KEY (uid, period)
) STRICT, WITHOUT ROWID;

-- The same of all papers.
CREATE TABLE period (
  period INTEGER PRIMARY KEY,
  papers INTEGER NOT NULL
) STRICT;

INSERT INTO life (uid, period, papers)
SELECT
  uid, substr(sort_key, 1, 4) * 100 + iif(substr(sort_key, 5, 1) = '-', substr(sort_key, 6, 2), 0) AS month,
  count(*)
FROM mention GROUP BY uid, month;
INSERT INTO period (period, papers)
SELECT
  substr(sort_key, 1, 4) * 100 + iif(substr(sort_key, 5, 1) = '-', substr(sort_key, 6, 2), 0) AS month,
  count(*)
FROM paper GROUP BY month;

-- The newest month with papers, and its number in a count of all months; 0 and -1 where there is none.
CREATE VIEW newest_month AS
SELECT newest, newest / 100 * 12 + newest % 100 - 1 AS number
FROM (SELECT coalesce(max(period), 0) AS newest FROM period WHERE papers > 0 AND period % 100 > 0);

-- The month that the growth of concepts is settled for; all growth is due to be settled where it is not the newest.
ALTER TABLE graph ADD COLUMN growth_month INTEGER NOT NULL DEFAULT 0;

-- first_seen: the date of the earliest dated paper, as sort-key.ts places dates; '' where no paper is dated.
-- growth_3, growth_6, growth_12: places in the lists by growth (see concepts/settle-growth), null where there is none.
ALTER TABLE concept ADD COLUMN first_seen TEXT NOT NULL DEFAULT '';
ALTER TABLE concept ADD COLUMN growth_3 INTEGER;
ALTER TABLE concept ADD COLUMN growth_6 INTEGER;
ALTER TABLE concept ADD COLUMN growth_12 INTEGER;
UPDATE concept SET first_seen = coalesce((
  SELECT substr(m.sort_key, 1, instr(m.sort_key, '|')) FROM mention AS m
  WHERE m.uid = concept.uid AND m.sort_key > '0000~'
  ORDER BY m.sort_key LIMIT 1
), '');

-- As concepts/settle-growth has it.
WITH
months AS (
  SELECT
    (number - 3) / 12 * 100 + (number - 3) % 12 + 1 AS back3,
    (number - 6) / 12 * 100 + (number - 6) % 12 + 1 AS back6,
    (number - 12) / 12 * 100 + (number - 12) % 12 + 1 AS back12,
    (number - 24) / 12 * 100 + (number - 24) % 12 + 1 AS back24
  FROM newest_month
),
sums AS (
  SELECT
    c.uid,
    sum(iif(l.period > back3, l.papers, 0)) + 5 AS recent3,
    sum(iif(l.period > back6 AND l.period <= back3, l.papers, 0)) + 5 AS before3,
    sum(iif(l.period > back6, l.papers, 0)) + 5 AS recent6,
    sum(iif(l.period > back12 AND l.period <= back6, l.papers, 0)) + 5 AS before6,
    sum(iif(l.period > back12, l.papers, 0)) + 5 AS recent12,
    sum(iif(l.period <= back12, l.papers, 0)) + 5 AS before12
  FROM months CROSS JOIN concept AS c
  LEFT JOIN life AS l ON l.uid = c.uid AND l.period > back24 AND l.period % 100 > 0
  WHERE c.rank <= -5
  GROUP BY c.uid
),
places AS (
  SELECT
    uid,
    iif(recent3 + before3 >= 5 + 2 * 5, -(recent3 * 1000000 / before3), NULL) AS growth_3,
    iif(recent6 + before6 >= 5 + 2 * 5, -(recent6 * 1000000 / before6), NULL) AS growth_6,
    iif(recent12 + before12 >= 5 + 2 * 5, -(recent12 * 1000000 / before12), NULL) AS growth_12
  FROM sums
)
UPDATE concept SET growth_3 = p.growth_3, growth_6 = p.growth_6, growth_12 = p.growth_12
FROM places AS p
WHERE concept.uid = p.uid;
UPDATE graph SET growth_month = (SELECT newest FROM newest_month);

CREATE INDEX concept_by_first_seen ON concept (first_seen, uid);
CREATE INDEX concept_by_growth_3 ON concept (growth_3, uid) WHERE growth_3 IS NOT NULL;
CREATE INDEX concept_by_growth_6 ON concept (growth_6, uid) WHERE growth_6 IS NOT NULL;
CREATE INDEX concept_by_growth_12 ON concept (growth_12, uid) WHERE growth_12 IS NOT NULL;
-- What is new and has many papers is found in this index alone.
DROP INDEX concept_by_rank;
CREATE INDEX concept_by_rank ON concept (rank, uid, first_seen);

-- The few edges that introduce their concept, in the order of its papers.
CREATE INDEX mention_introducing ON mention (uid, sort_key) WHERE introduces = 1;
