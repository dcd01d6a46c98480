// What LaTeX's commands with arguments do to the text. Data only: to teach a command, add its name to a list.

/** `\emph{x}` prints x: the command and its braces go. */
export const WRAPPERS: ReadonlySet<string> = new Set(
  `emph textit textbf texttt textsc textrm textsf textsl textup textmd textnormal text underline uline
  mathcal mathbb mathbf mathrm mathit mathsf mathtt mathfrak mathscr boldsymbol bm pmb operatorname mbox hbox
  hat bar tilde vec dot ddot overline widehat widetilde overrightarrow acute grave breve check
  textsuperscript textsubscript ensuremath url nolinkurl path enquote mathop mathrel mathbin
  uppercase lowercase title section subsection paragraph rev revision`.split(/\s+/),
);

/** `{\it x}` prints x: the switch goes with the blank after it, its braces with it. */
export const SWITCHES: ReadonlySet<string> = new Set(
  `it bf em tt sc sf rm sl cal itshape bfseries ttfamily scshape sffamily rmfamily upshape mdseries normalfont
  tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge
  displaystyle textstyle scriptstyle limits nolimits left right middle
  big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr noindent centering xspace protect
  par newline linebreak smallskip medskip bigskip relax`.split(/\s+/),
);

/** Commands whose first arguments are not for reading; an argument after them is. */
export const DROPPED_ARGUMENTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    cite: 1,
    citep: 1,
    citet: 1,
    citealp: 1,
    citeauthor: 1,
    citeyear: 1,
    ref: 1,
    eqref: 1,
    cref: 1,
    Cref: 1,
    autoref: 1,
    label: 1,
    footnotemark: 0,
    begin: 1,
    end: 1,
    vspace: 1,
    hspace: 1,
    includegraphics: 1,
    unicode: 1,
    color: 1,
    textcolor: 1,
    colorbox: 1,
    href: 1,
    hyperlink: 1,
    hypertarget: 1,
  }),
);

/** Commands after whose dropped argument the next one is read. */
export const READ_AFTER_DROPPED: ReadonlySet<string> = new Set([
  'textcolor',
  'colorbox',
  'href',
  'hyperlink',
  'hypertarget',
]);

/** What is printed before, between and after the arguments of a command with one or two that are set apart. */
export interface Layout {
  readonly open: string;
  readonly between?: string;
  readonly close: string;
}

export const LAYOUTS: ReadonlyMap<string, Layout> = new Map(
  Object.entries({
    frac: { open: '', between: '/', close: '' },
    tfrac: { open: '', between: '/', close: '' },
    dfrac: { open: '', between: '/', close: '' },
    nicefrac: { open: '', between: '/', close: '' },
    binom: { open: 'C(', between: ', ', close: ')' },
    sqrt: { open: '√', close: '' },
    footnote: { open: ' (', close: ')' },
    thanks: { open: ' (', close: ')' },
  }),
);

/** Command words that web pages leave without a backslash before a brace: `textit{O}bstacles`. */
export const LOST_COMMANDS: ReadonlySet<string> = new Set(
  `emph textit textbf texttt textsc textrm textsf text underline mathcal mathbb mathbf mathrm mathit mathsf
  mathtt boldsymbol operatorname frac sqrt href url citep citet footnote`.split(/\s+/),
);
