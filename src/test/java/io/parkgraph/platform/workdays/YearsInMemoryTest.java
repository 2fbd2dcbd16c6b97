package io.parkgraph.platform.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.StoreTest;
import io.parkgraph.platform.events.Feed;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.tasks.DueDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class YearsInMemoryTest extends StoreTest {

  private static final int YEAR = 2070;

  @Autowired private Documents<CalendarYear> documents;
  @Autowired private DueDates dueDates;
  @Autowired private Feed feed;

  /** Who was reading while a year changed must not leave the old one for all that come after. */
  @Test
  void whatWasReadBeforeAChangeIsNotKeptAfterIt() throws Exception {
    var read = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    CalendarYear entered =
        new CalendarYear("2070", 1, YEAR, List.of(), List.of(LocalDate.of(YEAR, 10, 1)), List.of());
    var years =
        new YearsInMemory(
            new CalendarYearRepository(documents) {
              private boolean changed;

              @Override
              Map<Integer, CalendarYear> all() {
                if (changed) {
                  return Map.of(YEAR, entered);
                }
                changed = true;
                read.countDown();
                await(goOn);
                return Map.of();
              }
            },
            dueDates,
            feed);
    CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> years.of(YEAR));
    await(read);
    CompletableFuture<Void> change = CompletableFuture.runAsync(years::forget);
    try {
      change.get(300, TimeUnit.MILLISECONDS);
    } catch (TimeoutException waitsForTheReader) {
      assertThat(change).isNotDone();
    }
    goOn.countDown();
    CompletableFuture.allOf(reader, change).get(30, TimeUnit.SECONDS);
    assertThat(years.of(YEAR)).isPresent();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
