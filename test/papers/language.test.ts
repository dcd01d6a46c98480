// Texts that are plainly not English, and English ones that must not be taken for such.
import { describe, expect, it } from 'vitest';
import { isOtherLanguage } from '../../src/papers/language.ts';

describe('isOtherLanguage', () => {
  it.each([
    [
      'French',
      'Nous présentons une méthode pour la traduction des textes. Elle est plus rapide que les modèles existants et ne demande pas de données dans la langue cible, ce qui est utile pour les langues rares.',
    ],
    [
      'German',
      'Wir stellen ein Verfahren vor, das die Übersetzung von Texten beschleunigt. Es ist schneller als der Stand der Technik und wird mit wenigen Daten trainiert, die auch für seltene Sprachen nicht fehlen.',
    ],
    [
      'Spanish',
      'Presentamos un método para la traducción de los textos que es más rápido. El modelo se entrena con pocos datos y los resultados son mejores que los de otros sistemas en las lenguas raras.',
    ],
    [
      'Chinese',
      '我们提出了一种新的机器翻译方法，它比现有模型更快，并且只需要很少的数据。实验结果表明该方法是有效的。',
    ],
    [
      'Russian',
      'Мы предлагаем новый метод машинного перевода, который быстрее существующих моделей.',
    ],
  ])('flags %s', (_, text) => {
    expect(isOtherLanguage(text)).toBe(true);
  });

  it.each([
    ['a short sentence', 'We test it.'],
    ['nothing', ''],
    ['a list of names', 'GPT-4, Claude, Llama, Qwen2-VL, DeepSeek-R1, Gemini'],
    ['formulas', 'α + β ≤ γ, Δ = ∑ θ_i, λ → μ, ω ∈ Ω, π, σ, τ, φ, ψ'],
    [
      'an abstract that quotes French',
      'We study the French phrase "la vie est dans les détails de la nature" and show that models of the language translate it with ease, as is known from the literature on this topic.',
    ],
    [
      'an abstract that quotes Chinese',
      'We present a benchmark of Chinese idioms such as 画蛇添足 and 对牛弹琴, and test the models on it.',
    ],
    ['authors with particles', 'Le Van der Berg, de la Cruz and von Neumann on El Niño'],
  ])('does not flag %s', (_, text) => {
    expect(isOtherLanguage(text)).toBe(false);
  });
});
