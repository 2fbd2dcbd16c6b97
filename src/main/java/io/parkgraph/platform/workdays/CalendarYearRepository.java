package io.parkgraph.platform.workdays;

import io.parkgraph.platform.store.Documents;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Looks up the years that people entered or changed. */
@Repository
class CalendarYearRepository {

  private final Documents<CalendarYear> documents;

  CalendarYearRepository(Documents<CalendarYear> documents) {
    this.documents = documents;
  }

  Documents<CalendarYear> documents() {
    return documents;
  }

  /** All of them, by their years. */
  Map<Integer, CalendarYear> all() {
    return documents.list(new Document()).stream()
        .collect(Collectors.toMap(CalendarYear::year, Function.identity()));
  }
}
