package io.parkgraph.verify;

import com.mongodb.MongoException;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Writes pages in several threads until it is told to pause, many at once first, and notes every
 * write that was acknowledged.
 */
final class PageWriter {

  private static final int THREADS = 3;
  private static final int MANY = 60;
  private static final int CHANGES = 4;

  private final Commands commands;
  private final Documents<Page> pages;
  private final Notes notes;
  private final String prefix;
  private final AtomicInteger number = new AtomicInteger();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean paused;

  /** The prefix is this process's own among all that write to the store. */
  PageWriter(Commands commands, Documents<Page> pages, Notes notes, String prefix) {
    this.commands = commands;
    this.pages = pages;
    this.notes = notes;
    this.prefix = prefix;
  }

  void start() {
    paused = false;
    IntStream.range(0, THREADS)
        .forEach(i -> threads.add(Thread.ofPlatform().daemon(true).start(() -> write(i == 0))));
  }

  /** Returns when nothing is being written any more. */
  void pause() throws InterruptedException {
    paused = true;
    for (Thread thread : threads) {
      thread.join();
    }
    threads.clear();
  }

  private void write(boolean manyFirst) {
    try {
      if (manyFirst) {
        writeMany();
      }
      while (!paused) {
        writeUnlessAway(nextId());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void writeMany() throws IOException {
    List<Page> many = IntStream.range(0, MANY).mapToObj(i -> new Page(nextId(), 0, 1)).toList();
    commands.seed(pages, many, "PageSeeded");
    for (Page page : many) {
      notes.note(page.id(), 1);
    }
  }

  /** What was under way when the store died was not acknowledged: it may be there or not. */
  private void writeUnlessAway(String id) throws IOException {
    try {
      writeOne(id);
    } catch (MongoException away) {
      System.out.println("Not acknowledged: " + id + " " + away.getMessage());
    }
  }

  private void writeOne(String id) throws IOException {
    Page page = done(create(id));
    notes.note(id, page.version());
    while (page.version() < CHANGES) {
      page = done(change(page));
      notes.note(id, page.version());
    }
  }

  private Command<Page> create(String id) {
    return Command.create(
        pages,
        "writePage",
        Scope.ENTERPRISE_WRITE,
        "id",
        id,
        WriteConditions.NONE,
        () -> Decision.accept(new Page(id, 0, 1), DomainEvent.of("PageWritten")));
  }

  private Command<Page> change(Page page) {
    return Command.change(
        pages,
        "changePage",
        any -> Scope.ENTERPRISE_WRITE,
        page.id(),
        page.id(),
        WriteConditions.expecting(page.version()),
        now ->
            Decision.accept(
                new Page(now.id(), now.version(), now.value() + 1), DomainEvent.of("PageChanged")));
  }

  private Page done(Command<Page> command) {
    if (commands.run(command) instanceof Outcome.Done<Page> done) {
      return done.entity();
    }
    throw new IllegalStateException("refused: " + command);
  }

  private String nextId() {
    return prefix + "-" + number.incrementAndGet();
  }
}
