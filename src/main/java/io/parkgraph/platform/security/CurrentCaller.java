package io.parkgraph.platform.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Answers who is asking in the present request, and guards what they ask for. */
@FunctionalInterface
public interface CurrentCaller {

  /** Who is asking now; {@link Caller#ANONYMOUS} where nobody is known. */
  Caller get();

  /** Puts on the record that the present caller was denied something; nobody known is not. */
  default void denied(Scope scope, List<String> subjects) {}

  /** Whether the present caller has the scope, in the whole park or somewhere in it. */
  default boolean may(Scope scope) {
    return get().may(scope);
  }

  /**
   * The present caller, if it has the scope, in the whole park or somewhere in it.
   *
   * @throws AccessDenied if it has not
   */
  default Caller require(Scope scope) {
    Caller caller = get();
    if (!caller.may(scope)) {
      denied(scope, List.of());
      throw new AccessDenied(scope, caller.kind() == Caller.Kind.ANONYMOUS);
    }
    return caller;
  }

  /**
   * The present caller, if it has the scope in the whole park, as what belongs to no place takes.
   *
   * @throws AccessDenied if it has not
   */
  default Caller requireEverywhere(Scope scope) {
    Caller caller = get();
    if (!caller.mayEverywhere(scope)) {
      denied(scope, List.of());
      throw AccessDenied.everywhere(caller, scope);
    }
    return caller;
  }

  /**
   * The rows that the present caller may touch.
   *
   * @throws AccessDenied if it lacks the scope altogether
   */
  default Rows rows(Scope scope, Place.Kind kind) {
    return require(scope).rows(scope, kind);
  }

  /**
   * The places of any kind whose rows the present caller may touch.
   *
   * @throws AccessDenied if it lacks the scope altogether
   */
  default Seen seen(Scope scope) {
    return require(scope).seen(scope);
  }

  /**
   * The present caller, whoever that is, with or without any scope.
   *
   * @throws SignInNeeded if nobody is known
   */
  default Caller requireKnown() {
    Caller caller = get();
    if (caller.kind() == Caller.Kind.ANONYMOUS) {
      throw new SignInNeeded();
    }
    return caller;
  }

  /**
   * Those of the ids that the present caller may touch; that it asked for others is put on the
   * record.
   *
   * @param placeOf the id of the place where the row of an id belongs
   * @throws AccessDenied if it lacks the scope altogether
   */
  default List<String> among(
      Scope scope, Place.Kind kind, Collection<String> ids, UnaryOperator<String> placeOf) {
    Rows rows = rows(scope, kind);
    var seen = new ArrayList<String>();
    var others = new ArrayList<String>();
    ids.forEach(id -> (rows.contains(placeOf.apply(id)) ? seen : others).add(id));
    if (!others.isEmpty()) {
      denied(scope, others);
    }
    return seen;
  }
}
