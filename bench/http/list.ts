// The list of fifty rows that servers are measured with.

export const LIST = '{ papers(first: 50) { nodes { key title publishedOn categories } } }';
