// Version 11: papers that count for nothing, withdrawn or deleted, have a sortKey above the ceiling of all lists (sort-key.ts),
// and neither titleWords nor abstractWords. Nothing is to be made; but an older Paperloom would not leave them out.
