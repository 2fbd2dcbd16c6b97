package io.parkgraph.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The rows of one collection, aggregates or not, as keyset pages.
 *
 * @param collection where they are stored
 * @param read makes an item of a stored row
 * @param <T> the item
 */
public record KeysetPages<T>(MongoCollection<Document> collection, Function<Document, T> read) {

  /** One page of those that match, by one command. */
  public Slice<T> page(Bson filter, Ordering ordering, PageRequest request) {
    var keyset = new Keyset(ordering, request.forward());
    Position from = request.from();
    Bson wanted = from == null ? filter : Filters.and(filter, keyset.beyond(from));
    List<Document> found =
        collection
            .find(wanted)
            .sort(keyset.sort())
            .limit(request.size() + 1)
            .into(new ArrayList<>());
    boolean more = found.size() > request.size();
    List<Slice.Row<T>> rows = new ArrayList<>();
    for (Document row : found.subList(0, Math.min(found.size(), request.size()))) {
      rows.add(new Slice.Row<>(read.apply(row), keyset.position(row)));
    }
    if (request.forward()) {
      return new Slice<>(rows, from != null, more);
    }
    Collections.reverse(rows);
    return new Slice<>(rows, more, from != null);
  }
}
