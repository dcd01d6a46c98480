// A decision in words, for people who read the log.
import type { DecisionContent, MentionFilter } from '../model/decision.ts';

/** E.g. `lora-adapter merged into lora`; slugs and ids as they are. */
export function sentenceOf(content: DecisionContent): string {
  switch (content.action) {
    case 'merge':
      return `${content.from.join(', ')} merged into ${content.into}`;
    case 'split':
      return `${content.into} split from ${content.concept}: mentions ${filterText(content.where)}`;
    case 'rename':
      return `${content.concept} renamed to ${JSON.stringify(content.name)}`;
    case 'retype':
      return `${content.concept} is a ${content.kind}`;
    case 'ban':
      return `${content.concept} banned`;
    case 'delete':
      return `${content.paper} deleted`;
    case 'undo':
      return `${content.decision} undone`;
  }
}

function filterText({ forms, kinds, papers, alongside }: MentionFilter): string {
  return [
    forms && `spelled ${forms.map((form) => JSON.stringify(form)).join(' or ')}`,
    kinds && `extracted as ${kinds.join(' or ')}`,
    papers && `in ${papers.join(' or ')}`,
    alongside && `beside ${alongside.join(' or ')}`,
  ]
    .filter(Boolean)
    .join(' and ');
}
