package io.parkgraph.enterprise;

import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.events.EventLog;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Rows;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Named;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/**
 * The use cases of enterprises. Each throws {@link io.parkgraph.platform.security.AccessDenied} if
 * the caller lacks {@code enterprise:read} or, for a write, {@code enterprise:write}.
 */
@Service
public class EnterpriseService {

  private final EnterpriseRepository enterprises;
  private final Commands commands;
  private final EventLog events;
  private final CurrentCaller caller;

  EnterpriseService(
      EnterpriseRepository enterprises, Commands commands, EventLog events, CurrentCaller caller) {
    this.enterprises = enterprises;
    this.commands = commands;
    this.events = events;
    this.caller = caller;
  }

  /** One page of the enterprises that match. */
  public Slice<Enterprise> find(EnterpriseFilter filter, EnterpriseOrder order, PageRequest page) {
    return enterprises.find(filter, visible(), order, page);
  }

  /** How many enterprises match. */
  public long count(EnterpriseFilter filter) {
    return enterprises.count(filter, visible());
  }

  /** The enterprise of a credit code. */
  public Optional<Enterprise> find(String id) {
    return findAll(List.of(id)).stream().findFirst();
  }

  /** The enterprises of those credit codes that are known, in no certain order. */
  public List<Enterprise> findAll(Collection<String> ids) {
    return enterprises.documents().findAll(among(ids));
  }

  /**
   * Those of some credit codes that the caller may see, in no certain order. That others are linked
   * from what it sees is no attempt at them, so that is not put on the record.
   */
  public List<Enterprise> visible(Collection<String> ids) {
    return enterprises.documents().findAll(visible().among(ids));
  }

  /** The first so many whose names contain what was typed, in the order of their names. */
  public List<Named> named(String typed, int limit) {
    return enterprises.named(typed, visible(), limit);
  }

  /** The name of the enterprise of a credit code. */
  public Optional<String> name(String id) {
    return find(id).map(Enterprise::name);
  }

  /** What happened to an enterprise, oldest first. */
  public List<LoggedEvent> history(String id) {
    return histories(List.of(id)).getOrDefault(id, List.of());
  }

  /** What happened to each of some enterprises, oldest first, by their ids. */
  public Map<String, List<LoggedEvent>> histories(Collection<String> ids) {
    return events.histories(enterprises.documents(), among(ids));
  }

  /** Registers an enterprise, which takes {@code enterprise:write} in the whole park. */
  public Outcome<Enterprise> register(RegisterEnterprise input, WriteConditions conditions) {
    caller.requireEverywhere(Scope.ENTERPRISE_WRITE);
    return commands.run(
        Command.create(
            enterprises.documents(),
            "registerEnterprise",
            Scope.ENTERPRISE_WRITE,
            "creditCode",
            input,
            conditions,
            () -> Enterprise.register(input)));
  }

  /** Changes what is registered of an enterprise. */
  public Outcome<Enterprise> update(String id, UpdateEnterprise input, WriteConditions conditions) {
    return commands.run(
        Command.change(
            enterprises.documents(),
            "updateEnterprise",
            any -> Scope.ENTERPRISE_WRITE,
            id,
            input,
            conditions,
            enterprise -> enterprise.update(input)));
  }

  private Rows visible() {
    return caller.rows(Scope.ENTERPRISE_READ, Place.Kind.ENTERPRISE);
  }

  private List<String> among(Collection<String> ids) {
    return caller.among(
        Scope.ENTERPRISE_READ, Place.Kind.ENTERPRISE, ids, UnaryOperator.identity());
  }
}
