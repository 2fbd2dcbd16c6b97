package io.parkgraph.platform.command;

import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One write, before it happens: what it changes, who may, and how the aggregate decides.
 *
 * @param documents where the aggregate is stored
 * @param name the use case, such as {@code registerEnterprise}; idempotency keys are bound to it
 * @param scope the scope that it takes, by what is stored; null is asked where nothing is
 * @param id the aggregate's key; null for a create, whose decision says the key
 * @param keyField the input field that holds the natural key; it is named when that is taken
 * @param input the whole input, of which an idempotency key remembers a hash
 * @param conditions under which it may happen
 * @param decide the decision on the stored aggregate, or on null where none is stored
 * @param places where the caller must have the scope, by the aggregate before and after
 * @param <A> the aggregate
 */
public record Command<A extends Aggregate>(
    Documents<A> documents,
    String name,
    Function<@Nullable A, Scope> scope,
    @Nullable String id,
    String keyField,
    Object input,
    WriteConditions conditions,
    Function<@Nullable A, Decision<A>> decide,
    Function<A, Set<Place>> places) {

  /**
   * The same write, whose right is asked at other places than those where the aggregate belongs: a
   * transfer is accepted where the member arrives, while the member still belongs elsewhere.
   */
  public Command<A> touching(Function<A, Set<Place>> where) {
    return new Command<>(documents, name, scope, id, keyField, input, conditions, decide, where);
  }

  /**
   * Whether the caller may touch a row by this write. What a caller with places of its own may not
   * touch is answered as if it were not there. That it asked is put on the record in either case,
   * so that no command more or less tells them apart.
   */
  boolean mayTouch(Caller who, A row) {
    return !who.limited() || who.may(scope.apply(row), places.apply(row));
  }

  /** Creates an aggregate whose natural key stands in the given input field. */
  public static <A extends Aggregate> Command<A> create(
      Documents<A> documents,
      String name,
      Scope scope,
      String keyField,
      Object input,
      WriteConditions conditions,
      Supplier<Decision<A>> decide) {
    return new Command<>(
        documents,
        name,
        any -> scope,
        null,
        keyField,
        input,
        conditions,
        none -> decide.get(),
        Aggregate::places);
  }

  /** Changes a stored aggregate. */
  public static <A extends Aggregate> Command<A> change(
      Documents<A> documents,
      String name,
      Function<@Nullable A, Scope> scope,
      String id,
      Object input,
      WriteConditions conditions,
      Function<A, Decision<A>> decide) {
    return new Command<>(
        documents,
        name,
        scope,
        id,
        "id",
        input,
        conditions,
        current ->
            current == null
                ? Decision.refuse(Refusal.of(CommonRefusal.NOT_FOUND, "id"))
                : decide.apply(current),
        Aggregate::places);
  }

  /** Changes a part of a stored aggregate, whose key the input calls by the given field. */
  public static <A extends Aggregate> Command<A> part(
      Documents<A> documents,
      String name,
      Scope scope,
      String id,
      String keyField,
      Object input,
      WriteConditions conditions,
      Function<A, Decision<A>> decide) {
    return new Command<>(
        documents,
        name,
        any -> scope,
        id,
        keyField,
        input,
        conditions,
        current ->
            current == null
                ? Decision.refuse(Refusal.of(CommonRefusal.NOT_FOUND, keyField))
                : decide.apply(current),
        Aggregate::places);
  }

  /** Changes a stored aggregate, or creates it where there is none. */
  public static <A extends Aggregate> Command<A> createOrChange(
      Documents<A> documents,
      String name,
      Scope scope,
      String id,
      Object input,
      WriteConditions conditions,
      Function<@Nullable A, Decision<A>> decide) {
    return new Command<>(
        documents, name, any -> scope, id, "id", input, conditions, decide, Aggregate::places);
  }
}
