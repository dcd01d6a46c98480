// Texts that are plainly not English, and English ones that must not be taken for such.
import { describe, expect, it } from 'vitest';
import { isOtherLanguage } from '../../src/papers/language.ts';

describe('isOtherLanguage', () => {
  it.each([
    ['German', 'Wir stellen ein neues Verfahren zur Erkennung von Objekten in Bildern vor.'],
    ['German', 'Große Sprachmodelle werden mit LoRA auf medizinischen Texten nachtrainiert.'],
    ['French', 'Nous proposons une méthode de traduction des textes rares avec BERT.'],
    ['Spanish', 'Se presenta un método para la detección de objetos en imágenes con CLIP.'],
    ['Portuguese', 'Este artigo apresenta um modelo de linguagem para o português do Brasil.'],
    ['Italian', 'In questo lavoro si presenta un nuovo modello per la sintesi delle immagini.'],
    ['Dutch', 'Wij tonen aan dat het model met weinig gegevens kan worden getraind.'],
    ['Polish', 'W pracy przedstawiono metodę, która pozwala na szybsze uczenie się sieci.'],
    ['Swedish', 'Vi visar att en enkel modell kan översätta texter med få exempel och är snabb.'],
    ['Turkish', 'Bu çalışmada nesne tanıma için yeni bir yöntem ve bir veri kümesi sunulmaktadır.'],
    ['Russian', 'Мы предлагаем новый метод машинного перевода.'],
    ['Greek', 'Προτείνουμε μια νέα μέθοδο για την αναγνώριση εικόνων.'],
    ['Chinese', '我们提出了一种新的机器翻译方法。'],
    ['Japanese', '本研究では、画像認識のための新しい手法を提案する。'],
    ['Korean', '본 논문에서는 이미지 분류를 위한 새로운 방법을 제안한다.'],
  ])('flags one sentence of %s: %s', (_, text) => {
    expect(isOtherLanguage(text)).toBe(true);
  });

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
      'Portuguese',
      'Apresentamos um método para a tradução de textos que é mais rápido do que os modelos existentes. O modelo é treinado com poucos dados e os resultados são melhores em línguas raras, o que não era esperado.',
    ],
    [
      'Italian',
      'Presentiamo un metodo per la traduzione dei testi che è più veloce dei modelli esistenti. Il modello viene addestrato con pochi dati e i risultati sono migliori anche nelle lingue rare.',
    ],
    [
      'Dutch',
      'Wij presenteren een methode voor het vertalen van teksten die sneller is dan de bestaande modellen. Het model wordt met weinig gegevens getraind en werkt ook voor zeldzame talen.',
    ],
    [
      'Polish',
      'Przedstawiamy metodę tłumaczenia tekstów, która jest szybsza od istniejących modeli. Model uczy się na niewielu danych, a wyniki są lepsze także dla rzadkich języków.',
    ],
    [
      'German with English terms',
      'Wir untersuchen Large Language Models und Retrieval-Augmented Generation für das Question Answering. Die Modelle werden mit LoRA auf einem Benchmark trainiert, der aus Fragen von Studierenden besteht.',
    ],
    [
      'Chinese',
      '我们提出了一种新的机器翻译方法，它比现有模型更快，并且只需要很少的数据。实验结果表明该方法是有效的。',
    ],
    [
      'Russian',
      'Мы предлагаем новый метод машинного перевода, который быстрее существующих моделей.',
    ],
  ])('flags %s at length', (_, text) => {
    expect(isOtherLanguage(text)).toBe(true);
  });

  it.each([
    ['a short sentence', 'We test it.'],
    ['nothing', ''],
    ['a short abstract', 'This note corrects an error.'],
    ['a title of foreign names', 'El Niño, La Niña and Die Walküre in le monde'],
    ['one word again and again', 'No Calibration, No Depth, No Problem'],
    ['abbreviations', '3D 2D 3D: AI, i.e. AI in 3D, e.g. D&D'],
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
