package io.parkgraph.platform.store.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Makes a write durable before it is acknowledged, and lets writers that arrive together share one
 * commit.
 *
 * <p>Writers apply their changes side by side. The first that is done commits for all who are, and
 * the others find themselves covered. While the commit runs no writer is in the middle of anything,
 * so every commit holds whole commands only.
 */
final class GroupCommit {

  private final MVStore store;
  private final Durability durability;

  private final Lock applying;
  private final Lock committing;
  private final Lock leading = new ReentrantLock();

  private final AtomicLong applied = new AtomicLong();
  private volatile long committed;

  GroupCommit(MVStore store, Durability durability) {
    this.store = store;
    this.durability = durability;
    ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    this.applying = lock.readLock();
    this.committing = lock.writeLock();
  }

  /**
   * Runs one write and returns its result once a commit that covers it has reached the file.
   *
   * <p>A write that throws is not waited for: nothing of it is acknowledged.
   *
   * @throws org.h2.mvstore.MVStoreException if the file cannot be written; the store is closed then
   */
  <T> T durably(Supplier<T> write) {
    T result;
    long ticket;
    applying.lock();
    try {
      result = write.get();
      ticket = applied.incrementAndGet();
    } finally {
      applying.unlock();
    }
    awaitCommitOf(ticket);
    return result;
  }

  /**
   * Runs one read and returns its result once everything that it can have seen has reached the
   * file, so that no crash takes it back.
   */
  <T> T settled(Supplier<T> read) {
    T result = read.get();
    leading.lock();
    try {
      if (store.hasUnsavedChanges()) {
        committed = commitWhatIsApplied();
      }
    } finally {
      leading.unlock();
    }
    return result;
  }

  /** Runs something while no write is under way and everything that was written is committed. */
  <T> T atRest(Supplier<T> action) {
    committing.lock();
    try {
      store.commit();
      return action.get();
    } finally {
      committing.unlock();
    }
  }

  private void awaitCommitOf(long ticket) {
    if (committed >= ticket) {
      return;
    }
    leading.lock();
    try {
      if (committed < ticket) {
        committed = commitWhatIsApplied();
      }
    } finally {
      leading.unlock();
    }
  }

  private long commitWhatIsApplied() {
    long covered;
    committing.lock();
    try {
      covered = applied.get();
      store.commit();
    } finally {
      committing.unlock();
    }
    if (durability == Durability.SURVIVES_POWER_CUT) {
      store.sync();
    }
    return covered;
  }
}
