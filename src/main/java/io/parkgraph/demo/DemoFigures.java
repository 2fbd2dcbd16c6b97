package io.parkgraph.demo;

import io.parkgraph.economy.Metric;
import io.parkgraph.platform.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo's figures, as {@code demo/core.json} holds them.
 *
 * @param monthly the park's monthly totals
 * @param enterprises the managed enterprises
 * @param townships enterprises in the townships, which the park does not manage
 * @param targets the year's targets
 */
record DemoFigures(
    Monthly monthly, List<Firm> enterprises, List<Firm> townships, List<Target> targets) {

  /** The monthly totals from January on, in 万元. */
  record Monthly(
      List<Long> turnover2020, List<Long> turnover2021, List<Long> tax2020, List<Long> tax2021) {}

  /** An enterprise with its industry code and synthetic credit code. */
  record Firm(int no, String name, String gbt4754, String usccSynthetic, Provenance provenance) {}

  /** A target in 万元. */
  record Target(Metric metric, int year, long wanYuan) {}

  /**
   * The managed enterprise of a number.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  Firm firm(int no) {
    return enterprises.stream().filter(firm -> firm.no() == no).findFirst().orElseThrow();
  }

  static DemoFigures read(JsonMapper json) {
    try (InputStream in = new ClassPathResource("demo/core.json").getInputStream()) {
      return json.rebuild()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readValue(in, DemoFigures.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
