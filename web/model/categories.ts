// The arXiv categories that papers on AI are mostly filed under, as arXiv names them.

export const CATEGORIES: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'cs.LG', name: 'Machine learning' },
  { id: 'cs.CL', name: 'Language' },
  { id: 'cs.CV', name: 'Vision' },
  { id: 'cs.AI', name: 'Artificial intelligence' },
  { id: 'cs.NE', name: 'Neural computing' },
  { id: 'cs.IR', name: 'Information retrieval' },
  { id: 'cs.RO', name: 'Robotics' },
  { id: 'cs.SD', name: 'Sound' },
  { id: 'eess.AS', name: 'Audio and speech' },
  { id: 'stat.ML', name: 'Statistical learning' },
];
