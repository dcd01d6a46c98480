// Version 3: papers by period, when concepts were first seen, how they grow, and what papers introduce.

// (:Period {period, papers}): all papers, by the period of their date: 202410 is a month, 202400 a year without month,
// 0 no date.
CREATE CONSTRAINT period_period IF NOT EXISTS FOR (p:Period) REQUIRE p.period IS UNIQUE;

// (:Concept) has beside the properties of version 1 {periods, periodPapers, firstSeen, growth3, growth6, growth12}.
// periods and periodPapers belong together: the papers that name the concept, by the period of their date.
// firstSeen is the date of the earliest dated paper, as sort-key.ts places dates; '' where no paper is dated.
// growth3, growth6 and growth12 are places in the lists by growth (see concepts/settle-growth), absent where there is none.
CREATE INDEX concept_by_first_seen IF NOT EXISTS FOR (c:Concept) ON (c.firstSeen, c.uid);
CREATE INDEX concept_by_growth_3 IF NOT EXISTS FOR (c:Concept) ON (c.growth3, c.uid);
CREATE INDEX concept_by_growth_6 IF NOT EXISTS FOR (c:Concept) ON (c.growth6, c.uid);
CREATE INDEX concept_by_growth_12 IF NOT EXISTS FOR (c:Concept) ON (c.growth12, c.uid);

// MENTIONS that introduce their concept have its uid as introduced too; the others stay out of the index.
CREATE INDEX mentions_introducing IF NOT EXISTS
FOR ()-[m:MENTIONS]-() ON (m.introduced, m.sortKey);

MATCH (p:Paper)
WITH split(p.sortKey, '|')[0] AS date
WITH toInteger(left(date, 4)) * 100 + CASE
  WHEN size(date) > 4 THEN toInteger(substring(date, 5, 2)) ELSE 0
END AS period, count(*) AS papers
MERGE (p:Period {period: period})
SET p.papers = papers;

MATCH (c:Concept)
CALL (c) {
  OPTIONAL MATCH (:Paper)-[m:MENTIONS]->(c)
  WITH c, m, split(m.sortKey, '|')[0] AS date
  WITH c, m, date, toInteger(left(date, 4)) * 100 + CASE
    WHEN size(date) > 4 THEN toInteger(substring(date, 5, 2)) ELSE 0
  END AS period
  SET m.introduced = CASE WHEN m.introduces THEN c.uid END
  WITH c, period, count(m) AS papers, min(CASE WHEN date > '0000' THEN date + '|' END) AS first
  WITH c, collect(period) AS periods, collect(papers) AS papers, min(first) AS first
  SET
    c.periods = periods, c.periodPapers = CASE periods WHEN [] THEN [] ELSE papers END,
    c.firstSeen = coalesce(first, '')
} IN TRANSACTIONS OF 1000 ROWS;

// As concepts/settle-growth has it.
OPTIONAL MATCH (p:Period) WHERE p.papers > 0 AND p.period % 100 > 0
WITH coalesce(max(p.period), 0) AS newest
WITH newest / 100 * 12 + newest % 100 - 1 AS number
WITH [back IN [3, 6, 12, 24] | (number - back) / 12 * 100 + (number - back) % 12 + 1] AS backs
MATCH (c:Concept) WHERE c.rank <= -5
WITH c, backs, [i IN range(0, size(coalesce(c.periods, [])) - 1)
  WHERE c.periods[i] > backs[3] AND c.periods[i] % 100 > 0 | [c.periods[i], c.periodPapers[i]]] AS life
WITH c, [bounds IN [[backs[0], backs[1]], [backs[1], backs[2]], [backs[2], backs[3]]] | [
  reduce(sum = 5, m IN life | sum + CASE WHEN m[0] > bounds[0] THEN m[1] ELSE 0 END),
  reduce(sum = 5, m IN life |
    sum + CASE WHEN m[0] > bounds[1] AND m[0] <= bounds[0] THEN m[1] ELSE 0 END)
]] AS sums
WITH c, [both IN sums | CASE
  WHEN both[0] + both[1] >= 5 + 2 * 5 THEN -(both[0] * 1000000 / both[1])
END] AS places
SET c.growth3 = places[0], c.growth6 = places[1], c.growth12 = places[2];

MATCH (g:Graph {id: 1})
OPTIONAL MATCH (p:Period) WHERE p.papers > 0 AND p.period % 100 > 0
WITH g, max(p.period) AS newest
SET g.growthMonth = coalesce(newest, 0);
