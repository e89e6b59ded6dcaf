import { LitElement, css, html, type TemplateResult } from 'lit';
import { parseText, selectPlace, verdictOf } from '../../.storybook/document-text.js';
import type { Outcome, OutcomeProblem } from '../../.storybook/contract-events.js';
import '../../src/define/dashboard.js';
import { validate } from '../../src/documents.js';

/**
 * The document of a dashboard as text beside its picture. The picture follows the text, and each problem
 * is named with its place as it is typed.
 *
 * @tag dashboard-editor
 */
export class DashboardEditor extends LitElement {
  static override readonly styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(280px, 420px) minmax(0, 1fr);
      gap: 24px;
      align-items: start;
      color: var(--stage-ink);
      font: 400 14px/1.5 system-ui, 'Segoe UI', sans-serif;
    }
    .editor {
      position: sticky;
      top: 24px;
      display: grid;
      gap: 8px;
    }
    label {
      font-weight: 600;
    }
    textarea {
      box-sizing: border-box;
      width: 100%;
      height: 50vh;
      padding: 12px;
      border: 1px solid var(--stage-edge);
      border-radius: 6px;
      background: var(--stage-surface);
      color: var(--stage-ink);
      font: 12.5px/1.55 ui-monospace, Menlo, Consolas, monospace;
      resize: vertical;
      tab-size: 2;
    }
    p {
      margin: 0;
      font-weight: 600;
    }
    ul {
      display: grid;
      gap: 8px;
      max-height: 30vh;
      margin: 0;
      padding: 0;
      overflow: auto;
      list-style: none;
    }
    button {
      width: 100%;
      padding: 8px 12px;
      border: 1px solid var(--stage-edge);
      border-radius: 6px;
      background: var(--stage-surface);
      color: var(--stage-ink);
      font: inherit;
      text-align: start;
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    code {
      font-family: ui-monospace, Menlo, Consolas, monospace;
    }
    :focus-visible {
      outline: 2px solid var(--stage-accent);
      outline-offset: 2px;
    }
    @media (max-width: 820px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
      .editor {
        position: static;
      }
    }
  `;

  #text = '';
  #document: unknown;
  #outcome: Outcome = { state: 'loading', problems: [] };
  /** The frame in which the newest text is read; 0 for none. */
  #frame = 0;

  /** The document to begin with. */
  set source(document: unknown) {
    this.#text = JSON.stringify(document, null, 2);
    this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  readonly #type = ({ currentTarget }: Event) => {
    this.#text = (currentTarget as HTMLTextAreaElement).value;
    // Several keys of one frame are read once.
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#read();
    });
  };

  /** Takes the text for the document. The dashboard keeps its last good one where that has errors. */
  #read(): void {
    const read = parseText(this.#text);
    if ('problem' in read) {
      this.#outcome = { state: 'unreadable', problems: [read.problem] };
    } else {
      this.#document = read.document;
      const problems = validate(
        read.document,
        this.closest('[lang]')?.getAttribute('lang') ?? 'en',
      );
      const isSound = problems.every(({ severity }) => severity === 'warning');
      this.#outcome = { state: isSound ? 'ready' : 'invalid', problems };
    }
    this.requestUpdate();
  }

  #problem({ path, code, message }: OutcomeProblem): TemplateResult {
    const area = () => this.renderRoot.querySelector('textarea')!;
    return html`<li>
      <button type="button" @click=${() => selectPlace(area(), path)}>
        <code>${path || '/'}</code> ${code}<br />${message}
      </button>
    </li>`;
  }

  protected override render(): TemplateResult {
    return html`<section class="editor" aria-label="Document">
        <label for="text">Document</label>
        <textarea id="text" spellcheck="false" wrap="off" .value=${this.#text} @input=${this.#type}></textarea>
        <p role="status">${verdictOf(this.#outcome)}</p>
        <ul>
          ${this.#outcome.problems.map((problem) => this.#problem(problem))}
        </ul>
      </section>
      <voc-dashboard .data=${this.#document}></voc-dashboard>`;
  }
}

if (!customElements.get('dashboard-editor'))
  customElements.define('dashboard-editor', DashboardEditor);

declare global {
  interface HTMLElementTagNameMap {
    'dashboard-editor': DashboardEditor;
  }
}
