// Papers in some months of the next $limit concepts by all their papers: a slice of the search for the strongest.
// $kinds: list, or null for all. $least: only concepts with so many papers in all and in the months. $afterPapers, $afterUid: exclusive.
// $from, $to, $fromYear, $toYear: as in lives/count.
// Columns: uids, papers (two lists of one length, in no order of their own), looked (concepts), lastPapers, lastUid (of the
//   last of them; null where there was none). One row.
CALL () {
  MATCH (c:Concept)
  USING INDEX SEEK c:Concept(rank, uid)
  WHERE c.rank >= -$afterPapers AND c.rank <= -$least AND c.uid IS NOT NULL
    AND CASE c.rank WHEN -$afterPapers THEN c.uid > $afterUid ELSE true END
    AND ($kinds IS NULL OR c.kind IN $kinds)
  WITH c ORDER BY c.rank, c.uid LIMIT $limit
  RETURN collect(c) AS slice
}
CALL (slice) {
  UNWIND slice AS c
  WITH c, reduce(sum = 0, i IN range(0, size(coalesce(c.periods, [])) - 1) | sum + CASE
    WHEN c.periods[i] % 100 > 0 AND c.periods[i] >= $from AND c.periods[i] <= $to
      THEN c.periodPapers[i]
    WHEN c.periods[i] % 100 = 0 AND c.periods[i] >= $fromYear AND c.periods[i] <= $toYear
      THEN c.periodPapers[i]
    ELSE 0
  END) AS papers
  WHERE papers >= $least
  RETURN collect(c.uid) AS uids, collect(papers) AS papers
}
RETURN
  uids, papers, size(slice) AS looked,
  slice[-1].paperCount AS lastPapers, slice[-1].uid AS lastUid
