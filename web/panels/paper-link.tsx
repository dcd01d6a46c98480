// A paper's title that leads to it.
import { linkTo, useAttention } from '../state/attention.ts';
import { pickPaper } from '../state/pick.ts';
import { addressAfter } from '../state/view.ts';
import { followHere } from './follow-here.ts';

export function PaperLink({
  paper,
}: {
  readonly paper: { readonly key: string; readonly title: string };
}) {
  const link = useAttention<HTMLAnchorElement>(linkTo(paper.key));
  return (
    <a
      ref={link}
      class="paper-link"
      href={addressAfter({ paper: paper.key })}
      onClick={followHere(() => pickPaper(paper.key))}
    >
      {paper.title}
    </a>
  );
}
