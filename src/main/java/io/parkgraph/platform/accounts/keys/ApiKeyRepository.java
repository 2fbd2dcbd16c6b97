package io.parkgraph.platform.accounts.keys;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.Filters;
import io.parkgraph.platform.events.FieldChange;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The API keys, by the hash of the key. */
@Repository
class ApiKeyRepository {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final MongoOperations mongo;
  private final Documents<ApiKey> documents;

  ApiKeyRepository(MongoOperations mongo, Documents<ApiKey> documents) {
    this.mongo = mongo;
    this.documents = documents;
  }

  Documents<ApiKey> documents() {
    return documents;
  }

  Optional<ApiKey> find(String hash) {
    return documents.find(hash);
  }

  List<ApiKey> findByApplication(String application) {
    return documents.list(Filters.eq("application", application));
  }

  Slice<ApiKey> find(String search, boolean descending, PageRequest page) {
    Conditions wanted =
        new Conditions().equal("application", search.isBlank() ? null : search.strip());
    return documents.page(wanted.toFilter(), Ordering.by("application", descending), page);
  }

  long count(String search) {
    return documents.count(
        new Conditions().equal("application", search.isBlank() ? null : search.strip()).toFilter());
  }

  /** Stores a key that the product itself made; false if it is there already. */
  boolean insert(ApiKey key, Instant now) {
    Document event =
        event(key, 1, now).next("ApiKeyIssued", null, FieldChanges.between(JSON, null, key));
    return documents.insert(key, new Envelope(1, List.of(), List.of(event)));
  }

  /** Refuses a key from now on, for the product itself. */
  void revoke(String hash, Instant now) {
    change(hash, key -> key.revoked(now), now, "ApiKeyRevoked");
  }

  /** Makes a key that is there already what the environment wants it to be. */
  void renew(ApiKey wanted, Instant now) {
    change(wanted.id(), key -> key.renewed(wanted), now, "ApiKeyIssued");
  }

  private void change(String hash, UnaryOperator<ApiKey> next, Instant now, String name) {
    boolean written = false;
    while (!written) {
      Stored<ApiKey> stored = documents.load(hash).orElseThrow();
      Envelope before = stored.envelope();
      ApiKey changed = next.apply(stored.aggregate());
      if (changed.equals(stored.aggregate())) {
        return;
      }
      long version = before.version() + 1;
      List<FieldChange> changes = FieldChanges.between(JSON, stored.aggregate(), changed);
      var pending = new ArrayList<>(before.pending());
      pending.add(event(changed, version, now).next(name, null, changes));
      var envelope = new Envelope(version, before.applied(), pending);
      written = documents.replace(changed, before.version(), envelope);
    }
  }

  void markUsed(String hash, Instant at) {
    mongo.updateFirst(
        query(where("_id").is(hash)),
        new Update().set("lastUsedAt", at),
        documents.type().collection());
  }

  private PendingEvents event(ApiKey key, long version, Instant now) {
    return new PendingEvents(
        documents.type().collection(), key.id(), version, now, Caller.SYSTEM, Set.of());
  }
}
