package io.parkgraph.platform.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The years whose holidays came with the product, from 2019 to the latest that had been published
 * then: {@code calendar/years.json}, each with the notices it was read from.
 */
@Component
public final class PublishedYears {

  private final Map<Integer, PublishedYear> years;

  PublishedYears() {
    this.years =
        read().stream()
            .collect(Collectors.toUnmodifiableMap(PublishedYear::year, Function.identity()));
  }

  /** The holidays of a year, where they came with the product. */
  public Optional<PublishedYear> of(int year) {
    return Optional.ofNullable(years.get(year));
  }

  /** All that came with the product, oldest first. */
  public List<PublishedYear> all() {
    return years.keySet().stream().sorted().map(years::get).toList();
  }

  private static List<PublishedYear> read() {
    try (InputStream in = new ClassPathResource("calendar/years.json").getInputStream()) {
      return JsonMapper.builder().build().readValue(in, new TypeReference<>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
