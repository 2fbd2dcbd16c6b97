package io.parkgraph.platform.security;

import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.util.Optional;
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
