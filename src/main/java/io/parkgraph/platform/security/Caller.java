package io.parkgraph.platform.security;

import java.util.Set;

/**
 * Who is asking: a signed-in account, an application with an API key, the system itself, or nobody
 * known.
 *
 * @param kind which of these
 * @param id stable and unique among all kinds, such as {@code account:admin}; audit entries and
 *     idempotency keys are bound to it
 * @param name what people read
 * @param roles the roles of an account; empty for an application
 * @param scopes what it may do
 */
public record Caller(Kind kind, String id, String name, Set<Role> roles, Set<Scope> scopes) {

  /** The kinds of callers. */
  public enum Kind {
    /** A person with a session. */
    ACCOUNT,
    /** An application with an API key. */
    APPLICATION,
    /** The product itself: seeds, clocks, handlers. */
    SYSTEM,
    /** Nobody known. */
    ANONYMOUS
  }

  /** Nobody known: may read the public scorecard. */
  public static final Caller ANONYMOUS =
      new Caller(Kind.ANONYMOUS, "anonymous", "anonymous", Set.of(), Set.of());

  /** The product itself. */
  public static final Caller SYSTEM =
      new Caller(Kind.SYSTEM, "system", "system", Set.of(), Set.of(Scope.values()));

  /** Copies its sets. */
  public Caller {
    roles = Set.copyOf(roles);
    scopes = Set.copyOf(scopes);
  }

  /** Whether this caller may do what the scope names. */
  public boolean may(Scope scope) {
    return scopes.contains(scope);
  }
}
