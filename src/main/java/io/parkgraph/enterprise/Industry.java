package io.parkgraph.enterprise;

import java.util.Arrays;
import java.util.Optional;

/**
 * The industries of a logistics park, by section letter and division of GB/T 4754-2017 国民经济行业分类.
 */
public enum Industry {
  /** Wholesale 批发业. */
  F51,
  /** Road transport 道路运输业. */
  G54,
  /** Multimodal transport and transport agency 多式联运和运输代理业. */
  G58,
  /** Handling and warehousing 装卸搬运和仓储业. */
  G59,
  /** Post and express 邮政业. */
  G60;

  /** The industry of a code such as {@code G54}, or nothing. */
  public static Optional<Industry> of(String code) {
    return Arrays.stream(values()).filter(industry -> industry.name().equals(code)).findFirst();
  }
}
