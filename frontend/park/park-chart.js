/*
 * <park-chart>: draws an ECharts option given as the property `option`.
 *
 * - Colours in the option are tokens ("$accent") and are read from the page's theme, again whenever
 *   it changes.
 * - `option.park = { divisor, unit, digits }` formats the value axis and the tooltip, because JSON
 *   carries no functions.
 * - A click on something that has an id in the option is a `park-pick` with that id.
 * - `save('png' | 'svg', name)` hands out the picture as it is drawn.
 * - ECharts itself is loaded with the first chart only.
 */
(() => {
  if (customElements.get('park-chart')) {
    return;
  }

  const base = new URL('../', document.currentScript.src);
  const echartsUrl = new URL('_static/echarts/6.0.0/dist/echarts.esm.min.js', base).href;
  let loading;
  const load = () => (loading ??= import(echartsUrl));

  const tokens = {
    $accent: '--park-chart-accent',
    $previous: '--park-chart-previous',
    $text: '--vaadin-text-color',
    $muted: '--vaadin-text-color-secondary',
    $line: '--vaadin-border-color-secondary',
    $surface: '--park-chart-surface',
    $enterprise: '--park-graph-enterprise',
    $organization: '--park-graph-organization',
    $person: '--park-graph-person',
    $linkage: '--park-graph-linkage',
  };

  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
  const darkSystem = matchMedia('(prefers-color-scheme: dark)');

  class ParkChart extends HTMLElement {
    #option;
    #chart;
    #canvas = document.createElement('div');
    #probe = document.createElement('span');
    #pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    #resize = new ResizeObserver(() => this.#chart?.resize());
    #theme = new MutationObserver(() => this.#draw());
    #redraw = () => this.#draw();

    set option(option) {
      this.#option = option;
      this.#draw();
    }

    get option() {
      return this.#option;
    }

    connectedCallback() {
      if (Object.hasOwn(this, 'option')) {
        // Set before this script was loaded: hand it to the accessor.
        const option = this.option;
        delete this.option;
        this.#option = option;
      }
      this.#canvas.style.cssText = 'position:absolute;inset:0';
      this.#probe.hidden = true;
      this.append(this.#canvas, this.#probe);
      this.#resize.observe(this);
      this.#theme.observe(document.documentElement, { attributeFilter: ['theme', 'style', 'lang'] });
      darkSystem.addEventListener('change', this.#redraw);
      reducedMotion.addEventListener('change', this.#redraw);
      this.#draw();
    }

    disconnectedCallback() {
      this.#resize.disconnect();
      this.#theme.disconnect();
      darkSystem.removeEventListener('change', this.#redraw);
      reducedMotion.removeEventListener('change', this.#redraw);
      this.#chart?.dispose();
      this.#chart = undefined;
    }

    async #draw() {
      if (!this.#option || !this.isConnected) {
        return;
      }
      const echarts = await load();
      if (!this.isConnected) {
        return;
      }
      this.#chart ??= this.#init(echarts);
      const option = this.#resolve(structuredClone(this.#option));
      this.#format(option);
      option.animation = !reducedMotion.matches;
      this.#chart.setOption(option, { notMerge: true });
      if (option.series?.some((series) => series.layout === 'force')) {
        // Where the nodes have fallen is then made to fill the room there is.
        this.#chart.setOption(this.#settled(this.#chart.getOption()), { notMerge: true });
      }
      this.toggleAttribute('drawn', true);
    }

    #init(echarts) {
      const chart = echarts.init(this.#canvas, null, { renderer: 'svg' });
      chart.on('click', ({ dataType, data }) => {
        if (dataType === 'node' && data?.id) {
          this.dispatchEvent(new CustomEvent('park-pick', { detail: data.id }));
        }
      });
      return chart;
    }

    async save(type, name) {
      if (!this.#chart) {
        return;
      }
      const link = document.createElement('a');
      link.href = await this.#picture(type);
      link.download = `${name}.${type}`;
      link.click();
    }

    /* The chart is drawn as SVG; for PNG the same is drawn once more on a canvas that nobody sees. */
    async #picture(type) {
      const backgroundColor = this.#colour(tokens.$surface);
      if (type === 'svg') {
        return this.#chart.getDataURL({ type, backgroundColor });
      }
      const echarts = await load();
      const canvas = document.createElement('div');
      const { clientWidth: width, clientHeight: height } = this.#canvas;
      const copy = echarts.init(canvas, null, { renderer: 'canvas', width, height });
      try {
        copy.setOption({ ...this.#chart.getOption(), animation: false });
        return copy.getDataURL({ type, pixelRatio: 2, backgroundColor });
      } finally {
        copy.dispose();
      }
    }

    /* The same with every node where it has fallen, drawn out to the shape of the room. */
    #settled(option) {
      const room = this.#canvas.clientWidth / Math.max(1, this.#canvas.clientHeight);
      option.series.forEach((series, index) => {
        const nodes = this.#chart.getModel().getSeriesByIndex(index).getData();
        const places = series.data.map((_, i) => nodes.getItemLayout(i));
        const span = (axis) => {
          const values = places.map((place) => place[axis]);
          return Math.max(1, Math.max(...values) - Math.min(...values));
        };
        const stretch = Math.min(1.8, Math.max(0.55, (room * span(1)) / span(0)));
        series.layout = 'none';
        series.data = series.data.map((node, i) => ({
          ...node,
          x: places[i][0] * stretch,
          y: places[i][1],
        }));
      });
      return option;
    }

    #resolve(value) {
      if (typeof value === 'string' && value in tokens) {
        return this.#colour(tokens[value]);
      }
      if (Array.isArray(value)) {
        return value.map((item) => this.#resolve(item));
      }
      if (value && typeof value === 'object') {
        for (const key of Object.keys(value)) {
          value[key] = this.#resolve(value[key]);
        }
      }
      return value;
    }

    /* ECharts reads rgba only, the theme speaks oklch and color-mix: one painted pixel translates. */
    #colour(property) {
      this.#probe.style.color = `var(${property})`;
      this.#pen.clearRect(0, 0, 1, 1);
      this.#pen.fillStyle = getComputedStyle(this.#probe).color;
      this.#pen.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = this.#pen.getImageData(0, 0, 1, 1).data;
      return `rgba(${red}, ${green}, ${blue}, ${(alpha / 255).toFixed(3)})`;
    }

    #format(option) {
      const { divisor = 1, unit = '', digits = 2 } = option.park ?? {};
      delete option.park;
      const language = document.documentElement.lang || undefined;
      const format = (value, decimals) =>
        (value / divisor).toLocaleString(language, {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        });
      if (option.yAxis) {
        option.yAxis.axisLabel = {
          ...option.yAxis.axisLabel,
          formatter: (value) =>
            (value / divisor).toLocaleString(language, { maximumFractionDigits: 2 }),
        };
      }
      if (option.tooltip) {
        option.tooltip.valueFormatter = (value) =>
          value === null || value === undefined || value === '-' ? '—' : `${format(value, digits)}${unit}`;
      }
    }
  }

  customElements.define('park-chart', ParkChart);
})();
