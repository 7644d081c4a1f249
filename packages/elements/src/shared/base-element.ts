import { municipalityCode, type Language } from '@trendbeeld/data';
import { ReactiveElement, type PropertyValues } from 'lit';
import { attachBehaviour } from '../behaviour/attach.js';
import { printOpen } from '../behaviour/print-open.js';
import { cardKey, type Card, type Dress } from '@trendbeeld/cards/card';
import { givenHeadline, parsePageAddress, type Page } from '@trendbeeld/cards/page';
import { TAGS, type Tag } from '@trendbeeld/cards/tags';
import { hostStyles } from '../styles/host.styles.js';
import { ELEMENT_WORDS, languageOf, type ElementWords } from '../words/element-words.js';
import { CHOSEN, chosenInAddress, type Choice } from '../parts/choice.js';
import { cardToDom } from './card-to-dom.js';
import { dataAddress, dataFolder } from './data-address.js';
import { complete } from '../behaviour/later.js';
import { loadJson, loadMunicipality } from './load.js';
import { near } from './near.js';
import { tellNewerEdition } from './newer-edition.js';
import { Problem } from './problem.js';
import { VERSION } from './version.js';

/** Detail of the event `trendbeeld-error`. */
export interface TrendbeeldErrorDetail {
  /** Stable code, for programs. */
  readonly code: string;
  /** The sentence that the reader sees. */
  readonly message: string;
  /** What was found and where. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** A style sheet that few elements need, as a part of its own. */
export interface Look {
  readonly look: CSSStyleSheet;
}

/** Names of editions: nothing else may become part of an address. */
const EDITION = /^[0-9a-z][0-9a-z.-]*$/;

/**
 * What every element shares: the nearest language, the static card inside the tag, and a problem shown as a sentence.
 *
 * An element starts with what stands inside it. It takes a static card that was made for its own attributes over as it is,
 * without a request: the card moves into the shadow root, and back once another is shown. Else it makes one, and until then, and
 * whenever that fails, what stands inside stays visible.
 * It never throws out of a lifecycle. Its content is made of nodes, not of Lit's templates, so that it needs no policy where a
 * page asks for trusted types.
 */
export abstract class BaseElement extends ReactiveElement {
  /** Version of the package; see `defineElement`. */
  static readonly version = VERSION;
  static override styles = hostStyles;
  static override properties = {
    headline: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    municipality: { type: String },
    choose: { type: Boolean },
    edition: { type: String },
    size: { type: String, reflect: true },
    theme: { type: String, reflect: true },
    base: { attribute: false },
  };

  /** Replaces the headline, of at most 200 characters; the sentence, the figures and the source stay. Default: the trend's own. */
  declare headline: string | undefined;
  /** Level of the heading, 1 to 6. Default: 3 for a card, 2 for an overview. */
  declare headingLevel: number | undefined;
  /** CBS code of a municipality (`GM0363`) whose figures stand beside those of the Netherlands. Default: none. */
  declare municipality: string | undefined;
  /**
   * Offers the reader a list of all municipalities below the card. The choice is in the address of the page (`?gemeente=GM0363`), which
   * all elements with a list follow; nothing is stored. Default: no list.
   */
  declare choose: boolean | undefined;
  /** Name of an edition (`2026-11`) whose figures never change; the element tells where there is a newer one. Default: the live figures. */
  declare edition: string | undefined;
  /**
   * `graphic`: headline, graphic and source · `card`: with a sentence, then and since, and what a reader opens · `full`: with that
   * opened. `compact` is an earlier name of `graphic`. Default: `card`.
   */
  declare size: 'graphic' | 'card' | 'full' | 'compact' | undefined;
  /**
   * A theme by name (`neutral`, `newsroom`, `print`), a scheme (`light` or `dark`, with a ground of its own, whatever the page has), or both:
   * `newsroom dark`. Default: as the page.
   */
  declare theme: string | undefined;
  /** Address of the published folder that the figures come from; ends in a slash. Default: the folder of the script. */
  declare base: string | undefined;

  /** The tag under which the element is registered. */
  protected abstract readonly tag: Tag;
  /** Counts the makings, so that a late answer of an earlier one is dropped. */
  #turn = 0;
  #figure: Element | null = null;
  /** Looks that were asked for; one that cannot be had is done without. */
  readonly #looks = new Map<string, Promise<void>>();
  readonly #worn: CSSStyleSheet[] = [];
  #key = '';
  #problem: Problem | null = null;
  /** The last making; gives what went wrong. */
  #making: Promise<Problem | null> = Promise.resolve(null);
  #languageWatch: MutationObserver | null = null;
  /** The static card that stands in the shadow root, and its place inside the tag. */
  #moved: { readonly card: Element; readonly place: Comment } | null = null;
  /** The list of municipalities, where the element offers one. */
  #list: HTMLElement | null = null;
  /** What the reader chose; undefined before that. */
  #choice: Choice | undefined;
  /** Takes the behaviour of the figure away. */
  #behaviour: AbortController | null = null;

  /** What the card is of: the name of a trend or domain, or an address; empty when nothing was chosen. */
  protected abstract cardName(): string;
  /** Gives the card, undressed. @throws {Problem} with a sentence for the reader. */
  protected abstract makeCard(dress: Dress, words: ElementWords): Promise<Card>;
  /** A look that the figure needs beside that of all. Default: none. */
  protected look(): Promise<Look> | undefined {
    return undefined;
  }
  /** What a published page of the same figure shows; undefined where there is no such page. */
  protected pageKind(): Page['kind'] | undefined {
    return undefined;
  }

  /** The folder that the figures are loaded from: of the edition, where there is one. */
  protected get data(): string {
    return dataFolder(this.edition, this.base);
  }

  /**
   * Takes from a published address what it says of page, municipality, edition and dress. Any other address says nothing.
   *
   * @param base the published folder; the figures come from there. @param language where the address has no page.
   */
  takeAddress(base: string, address: string, language: Language): void {
    const { page, dress } = parsePageAddress(base, address) ?? {};
    const { headline, theme, size, headingLevel } = dress ?? {};
    const attributes = {
      ...(page && { [page.kind]: page.name }),
      lang: page?.language ?? language,
      municipality: page?.municipality,
      edition: page?.edition,
      headline,
      theme,
      size,
      'heading-level': headingLevel,
      // Of a table with own figures, whose address is that of no page.
      graphic: page ? undefined : new URL(address).searchParams.get('graphic'),
    };
    for (const [name, value] of Object.entries(attributes)) if (value) this.setAttribute(name, String(value));
    this.base = base;
  }

  /**
   * Makes the figure while the element does not stand in a page yet; once it does, it shows it at once. What stands inside must
   * be there already. Browser only.
   *
   * @throws {Problem} where the figure cannot be had. The element can be thrown away then.
   */
  async prepare(): Promise<void> {
    this.willUpdate();
    const problem = await this.#making;
    if (problem) throw problem;
  }

  /** Starts watching the language. Browser only. */
  override connectedCallback(): void {
    super.connectedCallback();
    // Moved to another place: its behaviour was taken away with it, or an answer that was still to come.
    if (this.hasUpdated) this.requestUpdate();
    const bearer = languageBearer(this);
    this.#languageWatch = new MutationObserver(() => this.requestUpdate());
    for (const node of new Set([this, bearer ?? document.documentElement])) this.#languageWatch.observe(node, { attributes: true, attributeFilter: ['lang'] });
    this.ownerDocument.addEventListener(CHOSEN, this.#follow);
  }

  /** Stops watching and drops answers that are still to come. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#languageWatch?.disconnect();
    this.ownerDocument.removeEventListener(CHOSEN, this.#follow);
    this.#detach();
    this.#turn++;
    this.#key = this.#figure ? this.#key : '';
  }

  /** Makes the figure anew where an attribute or the language changed. Before each render, browser only. */
  protected override willUpdate(): void {
    if (this.theme) void this.#wear('theme', () => import('../parts/theme-look.js'));
    const dress = this.#dress();
    const key = cardKey(this.cardName(), dress, TAGS[this.tag].level);
    // A figure inside the tag bears no folder: it stands in the page, and changes no more than the page does.
    const whole = `${key}|${this.edition ?? ''}|${this.base ?? ''}`;
    if (whole === this.#key) return;
    this.#key = whole;
    this.#making = this.#make(key, dress);
  }

  /** Puts the figure, or what stands inside the tag, into the shadow root; what stands there already is not touched. */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const root = this.renderRoot as ShadowRoot;
    for (const look of this.#worn.splice(0)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, look];
    const document = this.ownerDocument;
    const shown = this.renderRoot.firstElementChild;
    const wanted = this.#figure ?? (shown?.nodeName === 'SLOT' ? shown : document.createElement('slot'));
    // What stands below it is not moved: a reader may have the focus there.
    if (!shown) this.renderRoot.append(wanted);
    else if (wanted !== shown) shown.replaceWith(wanted);
    if (this.#list?.firstChild && !this.#list.parentNode) this.renderRoot.append(this.#list);
    const told = this.renderRoot.querySelector('.problem');
    if (told?.textContent === this.#problem?.message) return;
    told?.remove();
    if (!this.#problem) return;
    const sentence = document.createElement('p');
    sentence.className = 'problem';
    sentence.setAttribute('role', 'status');
    sentence.textContent = this.#problem.message;
    wanted.after(sentence);
  }

  /** Gives the figure its behaviour once it stands in the shadow root: what moves or answers belongs to the element, not to the figure. */
  protected override updated(): void {
    const figure = this.#figure;
    const dress = this.#dress();
    if (this.choose && figure && this.#list?.lang !== dress.language) void this.#offer(dress);
    if (this.#behaviour || !figure) return;
    const language = languageOf(figure.getAttribute('lang'));
    const { signal } = (this.#behaviour = new AbortController());
    attachBehaviour(figure, language, signal);
    printOpen(figure, signal);
    // A click on a summary comes before it opens; a program or a search in the page opens without one.
    const open = ({ target }: Event): void => {
      const opened = target instanceof Element && (target.closest('summary')?.parentElement ?? (target.localName === 'details' && target));
      if (!opened) return;
      complete(opened);
      const behaviour = attachBehaviour(figure, language, signal);
      import('../behaviour/tables.js').then(
        ({ attachTables }) => signal.aborted || attachTables(figure, behaviour, { opened }),
        () => {},
      );
    };
    for (const type of ['click', 'toggle']) figure.addEventListener(type, open, { signal, capture: true });
    this.dispatchEvent(new CustomEvent('trendbeeld-drawn', { bubbles: true, composed: true }));
  }

  /** Puts the list of municipalities below the card. Where it cannot be had the card stands without. */
  async #offer({ language, municipality }: Dress): Promise<void> {
    // Holds the place while it is loaded.
    const list = this.ownerDocument.createElement('p');
    list.lang = language;
    this.#list?.remove();
    this.#list = list;
    try {
      const [{ chooseList }, names] = await Promise.all([
        import('../parts/choose.js'),
        loadJson(dataAddress('municipality-names.json', this.data), ELEMENT_WORDS[language]),
      ]);
      if (this.#list !== list) return;
      this.#list = chooseList(this.ownerDocument, names, language, municipality);
      this.requestUpdate();
    } catch {
      // What was chosen in the address still holds.
    }
  }

  readonly #follow = ({ detail }: Event & { readonly detail?: Choice }): void => {
    if (!this.choose) return;
    this.#choice = detail;
    const select = this.#list?.querySelector('select');
    if (select) select.value = detail ?? '';
    this.requestUpdate();
  };

  /** Takes a look on, once. Undefined where there is none. */
  #wear(name: string, ask: () => Promise<Look> | undefined): Promise<void> | undefined {
    const worn =
      this.#looks.get(name) ??
      ask()?.then(
        ({ look }) => {
          this.#worn.push(look);
          this.requestUpdate();
        },
        () => {},
      );
    if (worn) this.#looks.set(name, worn);
    return worn;
  }

  #detach(): void {
    this.#behaviour?.abort();
    this.#behaviour = null;
  }

  #dress(): Dress {
    const chosen = this.choose && this.#choice === undefined ? chosenInAddress() : this.#choice;
    const headline = givenHeadline(this.headline ?? '');
    const municipality = chosen === null ? null : municipalityCode(chosen ?? this.municipality ?? '');
    return {
      language: languageOf(languageBearer(this)?.getAttribute('lang')),
      ...(this.headingLevel === undefined ? {} : { headingLevel: this.headingLevel }),
      ...(headline ? { headline } : {}),
      ...(municipality ? { municipality } : {}),
      ...(this.size === 'full' ? { size: this.size } : {}),
    };
  }

  /** Makes the figure and shows it, or the problem, which is given back. A late answer changes nothing. */
  async #make(key: string, dress: Dress): Promise<Problem | null> {
    const turn = ++this.#turn;
    // A CMS may have put a paragraph or a box around it.
    const cards = [...this.querySelectorAll('[data-key]'), ...(this.#moved ? [this.#moved.card] : [])];
    const given = cards.find((card) => card.getAttribute('data-key') === key);
    const look = this.#wear('figure', () => this.look());
    if (given) {
      if (look) await look;
      if (turn !== this.#turn) return null;
      this.#show(given, null);
      return null;
    }
    const words = ELEMENT_WORDS[dress.language];
    const name = this.cardName();
    try {
      // What shows a figure already has come near.
      if (this.isConnected && !this.#figure) await near(this);
      if (turn !== this.#turn) return null;
      if (this.edition && !EDITION.test(this.edition)) throw new Problem('unknown-edition', words.unknownEdition(this.edition));
      const card = await this.makeCard(dress, words);
      const figure = await this.#write(card, name, dress, words);
      await Promise.all(this.#looks.values());
      if (turn !== this.#turn) return null;
      this.#show(figure, null);
      this.#tellNewer(figure, name, dress);
      return null;
    } catch (error) {
      const problem = this.#problemOf(error, words);
      if (turn === this.#turn) this.#fail(problem);
      return problem;
    }
  }

  /** A card as elements, with what the municipality of its dress adds. @throws {Problem} where that cannot be had. */
  async #write(card: Card, name: string, dress: Dress, words: ElementWords): Promise<Element> {
    const { municipality, language } = dress;
    const parts = await loadMunicipality(municipality, card, language, words, this.data);
    try {
      return cardToDom(card, name, dress, parts, this.ownerDocument);
    } catch (cause) {
      if (!parts) throw cause;
      throw new Problem('not-data', words.notData(`${municipality}.json`), { municipality, cause: String(cause) });
    }
  }

  #tellNewer(figure: Element, name: string, { language, municipality }: Dress): void {
    const { edition, base, data } = this;
    const kind = this.pageKind();
    if (!edition) return;
    // Only a published address says that there is a page of the municipality.
    const page = { name, language, edition, ...(kind ? { kind } : {}), ...(base && municipality ? { municipality } : {}) };
    void tellNewerEdition(figure, new URL('../../../', data).href, page);
  }

  #problemOf(error: unknown, words: ElementWords): Problem {
    if (!(error instanceof Problem)) return new Problem('wrong-content', words.wrongContent(''), { cause: String(error) });
    const { edition } = this;
    const missing = edition && /^unknown-(trend|domain|comparison)$/.test(error.code);
    return missing ? new Problem('unknown-edition', words.unknownEdition(edition), { ...error.details, edition }) : error;
  }

  #show(figure: Element | null, problem: Problem | null): void {
    this.#detach();
    const moved = this.#moved;
    if (moved && moved.card !== figure) {
      // The page may have emptied the tag in the meantime.
      if (this.contains(moved.place)) moved.place.replaceWith(moved.card);
      else this.append(moved.card);
      this.#moved = null;
    }
    if (figure && this.contains(figure)) {
      const place = this.ownerDocument.createComment('');
      figure.replaceWith(place);
      this.#moved = { card: figure, place };
    }
    this.#figure = figure;
    this.#problem = problem;
    this.requestUpdate();
  }

  #fail(problem: Problem): void {
    this.#show(null, problem);
    const { code, message, details } = problem;
    const detail: TrendbeeldErrorDetail = { code, message, details };
    this.dispatchEvent(new CustomEvent('trendbeeld-error', { detail, bubbles: true, composed: true }));
  }
}

/** The nearest element with a `lang`, also outside the shadow root that an element stands in. */
function languageBearer(element: Element): Element | null {
  const found = element.closest('[lang]');
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageBearer(root.host) : null;
}
