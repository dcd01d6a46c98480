// The communities of the picture: each can be folded into one node and opened again.
import { communityColour } from '../model/scene.ts';
import { foldCommunity, unfoldCommunity } from '../state/pick.ts';
import { wholeDrawing } from '../state/picture.ts';
import { palette } from '../state/theme.ts';
import { change, view } from '../state/view.ts';

const MOST_LISTED = 8;

export function CommunityList() {
  const drawn = Map.groupBy(wholeDrawing.value?.nodes ?? [], ({ community }) => community);
  const communities = (wholeDrawing.value?.communities ?? [])
    .map((each) => ({ ...each, size: drawn.get(each.number)?.length ?? 0 }))
    .filter(({ size }) => size > 1);
  if (communities.length < 2) return null;
  const { folded, colouring } = view.value;
  const listed = communities.slice(0, MOST_LISTED);
  const areFolded = listed.every(({ slug }) => folded.includes(slug));
  return (
    // biome-ignore lint/a11y/useSemanticElements: the legend of a fieldset takes no button beside it.
    <div class="communities" role="group" aria-label="Communities">
      <div class="heading">
        <h3>Communities</h3>
        <button
          type="button"
          class="link"
          onClick={() => change({ folded: areFolded ? [] : listed.map(({ slug }) => slug) })}
        >
          {areFolded ? 'Open all' : 'Fold all'}
        </button>
      </div>
      {listed.map(({ slug, name, number, size }) => (
        <button
          key={slug}
          type="button"
          aria-pressed={folded.includes(slug)}
          title={folded.includes(slug) ? `Open ${name}` : `Fold ${name} into one node`}
          onClick={() => (folded.includes(slug) ? unfoldCommunity(slug) : foldCommunity(slug))}
        >
          <span
            class={colouring === 'community' ? 'dot' : 'dot hollow'}
            style={{ '--dot': communityColour(number, palette.value) }}
            aria-hidden="true"
          />
          <span class="grow clip">{name}</span>
          <span class="quiet">{size}</span>
        </button>
      ))}
    </div>
  );
}
