// Version 4: names are completed from any of their words. The tails of a spelling are its ends that begin with a word
// (completion.ts); `level` is the number of binary digits of the concept's papers, so that it changes seldom, and the commonest of
// those that begin alike are found without looking at the others.

// (:Completion {uid, tail, level}); (:Form {..., tails}). Spellings of an older version are completed by complete-forms.ts.
CREATE CONSTRAINT completion_uid_tail IF NOT EXISTS
FOR (t:Completion) REQUIRE (t.uid, t.tail) IS UNIQUE;
CREATE INDEX completion_by_level IF NOT EXISTS FOR (t:Completion) ON (t.level, t.tail, t.uid);
