package io.parkgraph.platform.security;

import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Searches the access log. Each use throws {@link AccessDenied} if the caller lacks {@code
 * audit:read} for the whole park.
 */
@Service
public class AccessTrail {

  private final AccessLogRepository entries;
  private final CurrentCaller caller;

  AccessTrail(AccessLogRepository entries, CurrentCaller caller) {
    this.entries = entries;
    this.caller = caller;
  }

  /** One page of the entries that match, the newest first. */
  public Slice<AccessEntry> find(AccessFilter filter, PageRequest page) {
    caller.requireEverywhere(Scope.AUDIT_READ);
    return entries.find(filter, page);
  }

  /**
   * One page of the entries about a person, the newest first, for the person itself: none for
   * anybody else.
   *
   * @throws AccessDenied if the caller lacks {@code self:read}
   */
  public Slice<AccessEntry> aboutPerson(String personId, PageRequest page) {
    Caller who = caller.require(Scope.SELF_READ);
    return who.may(Scope.SELF_READ, Set.of(Place.person(personId)))
        ? entries.find(new AccessFilter(null, null, personId, null, null), page)
        : new Slice<>(List.of(), false, false);
  }

  /** How many entries match. */
  public long count(AccessFilter filter) {
    caller.requireEverywhere(Scope.AUDIT_READ);
    return entries.count(filter);
  }

  /** The entry of an id. */
  public Optional<AccessEntry> find(String id) {
    caller.requireEverywhere(Scope.AUDIT_READ);
    return entries.find(id);
  }
}
