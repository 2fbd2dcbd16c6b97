package io.parkgraph.verify;

import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.events.EventHandler;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.events.SequencedEvent;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an effect by a command, which has it once by the event's id as its idempotency key. */
final class Copying implements EventHandler {

  private final Commands commands;
  private final Documents<Copy> copies;

  Copying(Commands commands, Documents<Copy> copies) {
    this.commands = commands;
    this.copies = copies;
  }

  @Override
  public String name() {
    return "copying";
  }

  @Override
  public boolean wants(String collection) {
    return collection.equals(Node.PAGES);
  }

  @Override
  public void handle(SequencedEvent sequenced) {
    LoggedEvent event = sequenced.event();
    var outcome =
        commands.run(
            Command.createOrChange(
                copies,
                "copyPage",
                Scope.ENTERPRISE_WRITE,
                event.subjectId(),
                event.id(),
                new WriteConditions(null, event.id()),
                copy -> after(copy, event)));
    if (outcome instanceof Outcome.Refused<Copy> refused) {
      throw new IllegalStateException(refused.toString());
    }
  }

  private static Decision<Copy> after(@Nullable Copy copy, LoggedEvent event) {
    List<Long> seen = new ArrayList<>(copy == null ? List.of() : copy.seen());
    seen.add(event.version());
    long version = copy == null ? 0 : copy.version();
    return Decision.accept(
        new Copy(event.subjectId(), version, seen), DomainEvent.of("PageCopied"));
  }
}
