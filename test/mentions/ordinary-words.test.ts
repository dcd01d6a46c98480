// Names that are also words, people or other fields' terms: linked only with their casing or a cue.
import { describe, expect, it } from 'vitest';
import { slugsIn } from './extractor.ts';

const ORDINARY: readonly (readonly [slug: string, sentence: string])[] = [
  ['lora', 'The lora radio protocol connects sensors in the field.'],
  ['lora', 'Lora Baker leads the group of nurses.'],
  ['lora', 'Gateways of LoRaWAN cover the whole valley.'],
  ['adam', 'Adam Miller and his colleagues interviewed farmers.'],
  ['adam', 'The story of adam and eve is told in many tongues.'],
  ['adam', 'Adam was ill on Monday, so the interviews with the farmers were repeated in spring.'],
  ['clip', 'We clip the gradients at a norm of one.'],
  ['clip', 'Each video clip lasts ten seconds.'],
  ['clip', 'A paper clip holds the sheets.'],
  ['clip', 'Clip the wings of the chart before printing.'],
  ['retrieval-augmented-generation', 'He wiped the bench with a rag.'],
  ['retrieval-augmented-generation', 'The red rag angered the bull.'],
  ['sam', 'We segment the image into regions.'],
  ['sam', 'Sam and his sister annotated the pages.'],
  ['sam', 'Each segment of the road was measured.'],
  ['llama', 'A llama grazed beside the road.'],
  ['llama', 'Wool of the llama is warm.'],
  ['falcon', 'The falcon dives at great speed.'],
  ['falcon', 'A falcon nests on the tower.'],
  ['the-pile', 'A pile of papers lay on the desk.'],
  ['the-pile', 'The pile of stones marks the border.'],
  ['the-pile', 'Workers drive each pile into the ground.'],
  ['mistral', 'The mistral blows through the valley in spring.'],
  ['mistral', 'A cold mistral delayed the ships.'],
  ['gemini', 'The gemini of the zodiac are twins.'],
  ['claude', 'Claude Monet painted water lilies.'],
  ['bert', 'Bert and his wife moved to the coast.'],
  ['bard', 'The bard sang of war.'],
  ['mamba', 'A black mamba bit the goat.'],
  ['whisper', 'They whisper in the library.'],
  ['swin', 'They swim in the lake.'],
  ['dino', 'A dino skeleton stands in the hall.'],
  ['flamingo', 'A flamingo stands on one leg.'],
  ['gopher', 'The gopher digs under the lawn.'],
  ['chinchilla', 'A chinchilla needs dust baths.'],
  ['galactica', 'Ships of the fleet crossed the galactica.'],
  ['palm', 'A palm tree shades the yard.'],
  ['palm', 'He held the coin in the palm of his hand.'],
  ['glue', 'The parts are joined with glue.'],
  ['race', 'The race was won by a girl.'],
  ['coco', 'Coco beans are roasted on the farm.'],
  ['prompting', 'Prompt payment is asked for.'],
  ['attention-mechanism', 'Attention must be paid to the wounded.'],
  ['dare', 'They dare to ask hard questions.'],
  ['ties-merging', 'Family ties matter to migrants.'],
  ['react', 'Patients react to the drug within hours.'],
  ['rouge', 'She wore rouge on her cheeks.'],
  ['meteor', 'A meteor lit the sky over the town.'],
  ['flame', 'The flame of the candle went out.'],
  ['spider', 'A spider sat in its web.'],
  ['orca', 'An orca hunts seals along the shore.'],
  ['phi', 'Let phi be an angle of the triangle.'],
  ['stable-diffusion', 'Stable diffusion of heat through the wall was observed in winter.'],
];

const TWINS: readonly (readonly [slug: string, sentence: string])[] = [
  ['lora', 'We fine-tune the language model with LoRA.'],
  ['adam', 'The network is trained with the Adam optimizer.'],
  ['clip', 'Images are embedded with CLIP before retrieval.'],
  ['retrieval-augmented-generation', 'The chatbot uses RAG over the documents of a firm.'],
  ['sam', 'The Segment Anything Model (SAM) cuts out each object.'],
  ['llama-2', 'We compare the answers of Llama 2 and GPT-4.'],
  ['falcon', 'Falcon-40B is compared with other large language models.'],
  ['the-pile', 'The language model is pretrained on the Pile dataset.'],
  ['mistral-7b', 'Mistral 7B beats larger language models.'],
  ['bert', 'We fine-tune BERT for question answering.'],
  ['coco', 'Detection is evaluated on the COCO dataset.'],
  ['glue', 'The encoder is evaluated on the GLUE benchmark.'],
  ['rouge', 'Summaries are scored with ROUGE and BLEU.'],
  ['stable-diffusion', 'Images are generated with Stable Diffusion.'],
];

describe('an ordinary word', () => {
  it.each(ORDINARY)('is not %s in: %s', (slug, sentence) => {
    expect(slugsIn(sentence)).not.toContain(slug);
  });
});

describe('its twin, written as a name,', () => {
  it.each(TWINS)('is %s in: %s', (slug, sentence) => {
    expect(slugsIn(sentence)).toContain(slug);
  });
});
