package io.parkgraph.platform.security;

/** Answers who is asking in the present request, and guards what they ask for. */
@FunctionalInterface
public interface CurrentCaller {

  /** Who is asking now; {@link Caller#ANONYMOUS} where nobody is known. */
  Caller get();

  /** Whether the present caller has the scope. */
  default boolean may(Scope scope) {
    return get().may(scope);
  }

  /**
   * The present caller, if it has the scope.
   *
   * @throws AccessDenied if it has not
   */
  default Caller require(Scope scope) {
    Caller caller = get();
    if (!caller.may(scope)) {
      throw new AccessDenied(scope, caller.kind() == Caller.Kind.ANONYMOUS);
    }
    return caller;
  }
}
