package io.parkgraph.platform.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: a signed-in account, an application with an API key, the system itself, or nobody
 * known.
 *
 * @param kind which of these
 * @param id stable and unique among all kinds, such as {@code account:admin}; audit entries and
 *     idempotency keys are bound to it
 * @param name what people read
 * @param grants the roles of an account, each in the whole park or at a place; empty for others
 * @param scopes what it may do somewhere
 * @param limits the only places where it may do that, of an application whose key has any; empty
 *     for no such limit
 */
public record Caller(
    Kind kind, String id, String name, Set<Grant> grants, Set<Scope> scopes, Set<Place> limits) {

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
    grants = Set.copyOf(grants);
    scopes = Set.copyOf(scopes);
    limits = Set.copyOf(limits);
  }

  /** A caller whose scopes hold wherever its grants say, and in the whole park without grants. */
  public Caller(Kind kind, String id, String name, Set<Grant> grants, Set<Scope> scopes) {
    this(kind, id, name, grants, scopes, Set.of());
  }

  /** A signed-in account, with the scopes of its roles. */
  public static Caller account(String id, String name, Collection<Grant> grants) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    grants.forEach(grant -> scopes.addAll(grant.role().scopes()));
    return new Caller(Kind.ACCOUNT, accountId(id), name, Set.copyOf(grants), scopes);
  }

  /** The id of the caller that signs in under a name. */
  public static String accountId(String name) {
    return "account:" + name;
  }

  /** The roles of an account, wherever it has them. */
  public Set<Role> roles() {
    return grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether this caller may do what the scope names, in the whole park or at some place. */
  public boolean may(Scope scope) {
    return scopes.contains(scope);
  }

  /** Whether there are places that this caller is held to with anything it may do. */
  public boolean limited() {
    return !limits.isEmpty() || grants.stream().anyMatch(grant -> grant.on() != null);
  }

  /** Whether this caller may do what the scope names in the whole park. */
  public boolean mayEverywhere(Scope scope) {
    return may(scope) && places(scope) == null;
  }

  /** The rows of a kind of place on which this caller may do what the scope names. */
  public Rows rows(Scope scope, Place.Kind kind) {
    if (!may(scope)) {
      return Rows.NONE;
    }
    List<Place> places = places(scope);
    return places == null
        ? Rows.ALL
        : new Rows(
            places.stream()
                .filter(place -> place.kind() == kind)
                .map(Place::id)
                .collect(Collectors.toSet()));
  }

  /** The places of any kind on whose rows this caller may do what the scope names. */
  public Seen seen(Scope scope) {
    if (!may(scope)) {
      return Seen.NONE;
    }
    List<Place> places = places(scope);
    return places == null ? Seen.ALL : new Seen(Set.copyOf(places));
  }

  /**
   * Whether this caller may do what the scope names on a row.
   *
   * @param rowPlaces where the row belongs; none for a row of the park itself, which takes the
   *     scope in the whole park
   */
  public boolean may(Scope scope, Collection<Place> rowPlaces) {
    if (!may(scope)) {
      return false;
    }
    List<Place> places = places(scope);
    return places == null || rowPlaces.stream().anyMatch(places::contains);
  }

  /** The same caller with those scopes only that it has on a row of these places. */
  public Caller at(Collection<Place> rowPlaces) {
    Set<Scope> there =
        scopes.stream().filter(scope -> may(scope, rowPlaces)).collect(Collectors.toSet());
    return new Caller(kind, id, name, grants, there, limits);
  }

  /** Where the scope holds; null for the whole park. */
  private @Nullable List<Place> places(Scope scope) {
    List<Grant> giving =
        grants.stream().filter(grant -> grant.role().scopes().contains(scope)).toList();
    if (giving.isEmpty()) {
      return limits.isEmpty() ? null : List.copyOf(limits);
    }
    return giving.stream().anyMatch(grant -> grant.on() == null)
        ? null
        : giving.stream().flatMap(grant -> Stream.ofNullable(grant.on())).toList();
  }
}
