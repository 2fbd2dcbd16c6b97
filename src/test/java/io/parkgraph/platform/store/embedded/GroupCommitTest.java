package io.parkgraph.platform.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {

  @TempDir Path folder;

  @Test
  void returnsAfterTheCommit() {
    try (StoreFile file = StoreFile.open(folder)) {
      MVStore store = file.store();
      MVMap<Integer, Integer> map = store.openMap("m");
      GroupCommit commit = new GroupCommit(store, Durability.SURVIVES_POWER_CUT);

      assertThat(commit.durably(() -> map.put(1, 1))).isNull();

      assertThat(store.hasUnsavedChanges()).isFalse();
    }
  }

  @Test
  void nothingIsCommittedWhileAWriteIsUnderWay() throws Exception {
    try (StoreFile file = StoreFile.open(folder)) {
      MVStore store = file.store();
      MVMap<String, Integer> map = store.openMap("m");
      GroupCommit commit = new GroupCommit(store, Durability.SURVIVES_KILL);
      CountDownLatch inTheMiddle = new CountDownLatch(1);
      CountDownLatch goOn = new CountDownLatch(1);
      Thread slow =
          new Thread(() ->
              commit.durably(() -> {
                map.put("document", 1);
                inTheMiddle.countDown();
                await(goOn);
                return map.put("entry", 1);
              }));
      slow.start();
      inTheMiddle.await();
      long before = store.getCurrentVersion();
      Thread quick = new Thread(() -> commit.durably(() -> map.put("other", 1)));
      quick.start();
      while (quick.isAlive() && quick.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }

      assertThat(quick.isAlive()).isTrue();
      assertThat(store.getCurrentVersion()).isEqualTo(before);
      goOn.countDown();
      slow.join();
      quick.join();
      assertThat(store.hasUnsavedChanges()).isFalse();
    }
  }

  @Test
  void whatASettledReadHasSeenIsInTheFile() throws Exception {
    try (StoreFile file = StoreFile.open(folder)) {
      MVStore store = file.store();
      MVMap<String, Integer> map = store.openMap("m");
      GroupCommit commit = new GroupCommit(store, Durability.SURVIVES_KILL);
      CountDownLatch seen = new CountDownLatch(1);
      CountDownLatch inTheMiddle = new CountDownLatch(1);
      Thread slow =
          new Thread(() ->
              commit.durably(() -> {
                map.put("document", 1);
                inTheMiddle.countDown();
                await(seen);
                return null;
              }));
      slow.start();
      inTheMiddle.await();

      Integer read =
          commit.settled(() -> {
            Integer value = map.get("document");
            seen.countDown();
            return value;
          });

      assertThat(read).isEqualTo(1);
      assertThat(store.hasUnsavedChanges()).isFalse();
      slow.join();
      long before = store.getCurrentVersion();
      commit.settled(() -> map.get("document"));
      assertThat(store.getCurrentVersion()).as("nothing to commit").isEqualTo(before);
    }
  }

  @Test
  void writersThatArriveTogetherShareACommit() throws Exception {
    int count = 20;
    try (StoreFile file = StoreFile.open(folder);
        ExecutorService writers = Executors.newFixedThreadPool(count)) {
      MVStore store = file.store();
      MVMap<Integer, Integer> map = store.openMap("m");
      GroupCommit commit = new GroupCommit(store, Durability.SURVIVES_KILL);
      long before = store.getCurrentVersion();
      CountDownLatch allApplied = new CountDownLatch(count);
      List<Future<Integer>> results = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int key = i;
        results.add(
            writers.submit(() ->
                commit.durably(() -> {
                  Integer previous = map.put(key, key);
                  allApplied.countDown();
                  await(allApplied);
                  return previous;
                })));
      }
      for (Future<Integer> result : results) {
        result.get();
      }
      assertThat(map).hasSize(count);
      assertThat(store.getCurrentVersion() - before).isBetween(1L, 2L);
    }
  }

  @Test
  void passesOnWhatAWriteThrows() {
    try (StoreFile file = StoreFile.open(folder)) {
      MVStore store = file.store();
      GroupCommit commit = new GroupCommit(store, Durability.SURVIVES_KILL);

      assertThatThrownBy(() ->
              commit.durably(() -> {
                throw new IllegalStateException("refused");
              }))
          .hasMessage("refused");
      assertThat(commit.durably(() -> "next")).isEqualTo("next");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
