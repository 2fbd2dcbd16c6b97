/*
 * <park-palette>: search and commands from anywhere, by Ctrl+K (⌘K) or by its button.
 *
 * - Fires `park-search` with what was typed and is answered by the property `answer`
 *   ({ query, groups: [{ label, entries: [{ icon, text, detail, location }] }] }); fires `park-pick`
 *   with the location of the chosen entry.
 * - While an input method composes, nothing is searched and Enter belongs to it.
 * - A combobox with a listbox in a modal <dialog>, which keeps and returns the focus.
 */
(() => {
  if (customElements.get('park-palette')) {
    return;
  }

  const PAUSE_MILLIS = 150;
  const MODAL = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened]';
  const mac = /mac|iphone|ipad/i.test(navigator.platform);

  const element = (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    made.append(...children);
    return made;
  };

  const icon = (name) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('class', 'park-palette-icon');
    use.setAttribute('href', `park/icons.svg#${name}`);
    svg.append(use);
    return svg;
  };

  class ParkPalette extends HTMLElement {
    #composed = () => this.#searchSoon();
    #texts = {};
    #answered;
    #options = [];
    #active = -1;
    #timer;
    #goOnceAnswered = false;
    #name = element('span', { class: 'park-palette-name' });
    #button = element(
      'button',
      { type: 'button', class: 'park-palette-button', 'aria-haspopup': 'dialog' },
      icon('search'),
      this.#name,
      element('kbd', { 'aria-hidden': 'true' }, mac ? '⌘K' : 'Ctrl K'),
    );
    #input = element('input', {
      type: 'text',
      role: 'combobox',
      'aria-expanded': 'true',
      'aria-controls': 'park-palette-list',
      'aria-autocomplete': 'list',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'go',
      maxlength: '100',
    });
    #list = element('div', { role: 'listbox', id: 'park-palette-list', class: 'park-palette-list' });
    #empty = element('p', { class: 'park-palette-empty', hidden: '' });
    #status = element('div', { role: 'status', class: 'park-palette-status' });
    #close = element('button', { type: 'button', class: 'park-palette-close' }, icon('close'));
    #hint = element('div', { class: 'park-palette-hint', 'aria-hidden': 'true' });
    #dialog = element(
      'dialog',
      { class: 'park-palette' },
      element('div', { class: 'park-palette-head' }, icon('search'), this.#input, this.#close),
      this.#list,
      this.#empty,
      this.#status,
      this.#hint,
    );
    #shortcut = (event) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        this.open();
      }
    };

    set texts(texts) {
      this.#texts = texts;
      this.#name.textContent = texts.label;
      this.#button.setAttribute('aria-label', texts.label);
      this.#button.setAttribute('aria-keyshortcuts', mac ? 'Meta+K' : 'Control+K');
      this.#dialog.setAttribute('aria-label', texts.label);
      this.#input.setAttribute('aria-label', texts.label);
      this.#input.placeholder = texts.placeholder;
      this.#list.setAttribute('aria-label', texts.label);
      this.#close.setAttribute('aria-label', texts.close);
      this.#empty.textContent = texts.empty;
      this.#hint.textContent = texts.hint;
    }

    set answer(answer) {
      if (answer && answer.query === this.#input.value) {
        this.#answered = answer.query;
        this.#show(answer.groups);
      }
    }

    connectedCallback() {
      for (const name of ['texts', 'answer']) {
        if (Object.hasOwn(this, name)) {
          // Set before this script was loaded: hand it to the accessor.
          const value = this[name];
          delete this[name];
          this[name] = value;
        }
      }
      this.append(this.#button, this.#dialog);
      this.#button.onclick = () => this.open();
      this.#close.onclick = () => this.#dialog.close();
      this.#input.oninput = (event) => event.isComposing || this.#searchSoon();
      this.#input.onkeydown = (event) => this.#steer(event);
      this.#dialog.onmousedown = (event) => event.target === this.#dialog && this.#dialog.close();
      this.#list.onmousemove = (event) => this.#point(event);
      this.#list.onclick = (event) => this.#point(event) && this.#go(event.ctrlKey || event.metaKey);
      document.addEventListener('keydown', this.#shortcut);
      this.#input.addEventListener('compositionend', this.#composed);
    }

    disconnectedCallback() {
      clearTimeout(this.#timer);
      document.removeEventListener('keydown', this.#shortcut);
    }

    open() {
      if (this.#dialog.open || document.querySelector(MODAL)) {
        return;
      }
      this.#input.value = '';
      this.#answered = undefined;
      this.#show([]);
      this.#empty.hidden = true;
      this.#dialog.showModal();
      this.#input.focus();
      this.#search();
    }

    #searchSoon() {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#search(), PAUSE_MILLIS);
    }

    #search() {
      clearTimeout(this.#timer);
      this.dispatchEvent(new CustomEvent('park-search', { detail: this.#input.value }));
    }

    #steer(event) {
      if (event.isComposing || event.keyCode === 229) {
        return;
      }
      const last = this.#options.length - 1;
      const to = {
        ArrowDown: () => (this.#active < last ? this.#active + 1 : 0),
        ArrowUp: () => (this.#active > 0 ? this.#active - 1 : last),
        PageDown: () => Math.min(this.#active + 8, last),
        PageUp: () => Math.max(this.#active - 8, 0),
      }[event.key];
      if (to) {
        event.preventDefault();
        this.#activate(to(), true);
      } else if (event.key === 'Enter') {
        event.preventDefault();
        this.#enter(event.ctrlKey || event.metaKey);
      }
    }

    /** Who types fast and presses Enter means what will be found, not what stands there still. */
    #enter(inNewTab) {
      if (this.#answered === this.#input.value) {
        this.#go(inNewTab);
      } else {
        this.#goOnceAnswered = true;
        this.#search();
      }
    }

    #go(inNewTab) {
      const location = this.#options[this.#active]?.dataset.location;
      if (location === undefined) {
        return;
      }
      this.#dialog.close();
      if (inNewTab) {
        window.open(new URL(location, document.baseURI), '_blank', 'noopener');
      } else {
        this.dispatchEvent(new CustomEvent('park-pick', { detail: location }));
      }
    }

    #show(groups) {
      this.#options = [];
      this.#list.replaceChildren(...groups.map((group, index) => this.#group(group, index)));
      this.#empty.hidden = groups.length > 0;
      this.#list.hidden = groups.length === 0;
      const found = this.#options.length;
      this.#status.textContent = found
        ? (this.#texts.found ?? '').replace('{0}', found)
        : this.#answered
          ? this.#texts.empty
          : '';
      this.#activate(found ? 0 : -1, true);
      if (this.#goOnceAnswered) {
        this.#goOnceAnswered = false;
        this.#go(false);
      }
    }

    #group({ label, entries }, index) {
      const id = `park-palette-group-${index}`;
      const heading = element('div', { class: 'park-palette-heading', id, role: 'presentation' }, label);
      const options = entries.map((entry) => this.#option(entry));
      return element('div', { role: 'group', 'aria-labelledby': id }, heading, ...options);
    }

    #option(entry) {
      const option = element(
        'div',
        {
          role: 'option',
          id: `park-palette-option-${this.#options.length}`,
          class: 'park-palette-option',
          'aria-selected': 'false',
        },
        icon(entry.icon),
        element('span', { class: 'park-palette-text' }, entry.text),
        element('span', { class: 'park-palette-detail' }, entry.detail),
      );
      option.dataset.location = entry.location;
      this.#options.push(option);
      return option;
    }

    #point(event) {
      const option = event.target.closest('[role=option]');
      if (option) {
        this.#activate(this.#options.indexOf(option), false);
      }
      return option;
    }

    #activate(index, scroll) {
      this.#options[this.#active]?.setAttribute('aria-selected', 'false');
      this.#active = index;
      const option = this.#options[index];
      if (!option) {
        this.#input.removeAttribute('aria-activedescendant');
        return;
      }
      option.setAttribute('aria-selected', 'true');
      this.#input.setAttribute('aria-activedescendant', option.id);
      if (scroll) {
        option.scrollIntoView({ block: 'nearest' });
      }
    }
  }

  customElements.define('park-palette', ParkPalette);
})();
