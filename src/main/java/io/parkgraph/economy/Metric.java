package io.parkgraph.economy;

/** What is recorded of an enterprise every month, in yuan. Transaction value and output differ. */
public enum Metric {
  /** Transaction value 交易额. */
  TURNOVER,
  /** Output 产值. */
  OUTPUT,
  /** Tax 税收. */
  TAX
}
