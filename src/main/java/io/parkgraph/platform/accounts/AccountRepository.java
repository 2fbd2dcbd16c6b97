package io.parkgraph.platform.accounts;

import com.mongodb.client.model.Filters;
import io.parkgraph.platform.events.FieldChanges;
import io.parkgraph.platform.events.PendingEvents;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.store.Conditions;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Envelope;
import io.parkgraph.platform.store.Ordering;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import io.parkgraph.platform.store.Stored;
import io.parkgraph.platform.store.TextFilter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Looks accounts up, and writes those of the product itself, which no caller asked for. */
@Repository
class AccountRepository {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Documents<Account> documents;

  AccountRepository(Documents<Account> documents) {
    this.documents = documents;
  }

  Documents<Account> documents() {
    return documents;
  }

  Optional<Account> find(String id) {
    return documents.find(id);
  }

  /** All that can be used now. */
  List<Account> enabled() {
    return documents.list(Filters.eq("disabled", false));
  }

  boolean isEmpty() {
    return documents.ids(new Document(), 1).isEmpty();
  }

  Slice<Account> find(AccountFilter filter, boolean descending, PageRequest page) {
    return documents.page(
        conditions(filter), Ordering.by(AccountsConfiguration.NAME_KEY, descending), page);
  }

  long count(AccountFilter filter) {
    return documents.count(conditions(filter));
  }

  /** Those who may administer the system now. */
  List<String> administrators() {
    return documents.list(Filters.eq("grants", "SYSTEM_ADMIN")).stream()
        .filter(Account::administers)
        .map(Account::id)
        .toList();
  }

  /** Stores an account of the product's own making, unless another process was faster. */
  boolean insert(Account account, Instant now) {
    return documents.insert(
        account,
        new Envelope(
            1, List.of(), List.of(event(null, account, 1, Caller.SYSTEM, now, "AccountCreated"))));
  }

  /** Changes an account for the person itself or the product; the next relay moves the event. */
  void change(String id, UnaryOperator<Account> next, Caller by, Instant now, String event) {
    boolean written = false;
    while (!written) {
      Stored<Account> stored = documents.load(id).orElseThrow();
      Envelope before = stored.envelope();
      Account changed = next.apply(stored.aggregate());
      var pending = new ArrayList<>(before.pending());
      pending.add(event(stored.aggregate(), changed, before.version() + 1, by, now, event));
      var envelope = new Envelope(before.version() + 1, before.applied(), pending);
      written = documents.replace(changed, before.version(), envelope);
    }
  }

  private Document event(
      @Nullable Account before, Account after, long version, Caller by, Instant now, String name) {
    return new PendingEvents(documents.type().collection(), after.id(), version, now, by, Set.of())
        .next(name, null, FieldChanges.between(JSON, before, after));
  }

  private static Bson conditions(AccountFilter filter) {
    TextFilter search = filter.search() == null ? null : TextFilter.containing(filter.search());
    Conditions all =
        new Conditions()
            .text("name", AccountsConfiguration.SEARCH, search)
            .equal("disabled", filter.disabled());
    if (filter.role() == null) {
      return all.toFilter();
    }
    Pattern role = Pattern.compile("^" + filter.role().name() + "(@|$)");
    return Filters.and(Filters.regex("grants", role), all.toFilter());
  }
}
