// Notes the month that growth is settled for: the newest with papers.
MATCH (g:Graph {id: 1})
OPTIONAL MATCH (p:Period) WHERE p.papers > 0 AND p.period % 100 > 0
WITH g, max(p.period) AS newest
SET g.growthMonth = coalesce(newest, 0)
