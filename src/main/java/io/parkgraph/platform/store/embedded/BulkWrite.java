package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs write commands as MongoDB does where the engine does not: an ordered one stops at its first
 * error, a failed delete is a write error among others, and {@code n} counts what was done.
 */
final class BulkWrite {

  private static final String ORDERED = "ordered";
  private static final String COUNT = "n";
  private static final String MODIFIED = "nModified";
  private static final String UPSERTED = "upserted";
  private static final String ERRORS = "writeErrors";

  private final boolean ordered;
  private final List<Document> upserted = new ArrayList<>();
  private final List<Document> errors = new ArrayList<>();
  private int count;
  private int modified;

  /** The engine's own way to run a command. */
  @FunctionalInterface
  interface Engine {
    Document run(Document command);
  }

  private BulkWrite(Document command) {
    this.ordered = isOrdered(command);
  }

  static Document insert(Document command, Engine engine) {
    command.put(ORDERED, isOrdered(command));
    Document response = engine.run(command);
    List<Document> errors = documents(response, ERRORS);
    if (!errors.isEmpty()) {
      int all = documents(command, "documents").size();
      boolean stopped = isOrdered(command);
      response.put(COUNT, stopped ? index(errors.getFirst()) : all - errors.size());
    }
    return response;
  }

  static Document update(Document command, Engine engine) {
    BulkWrite bulk = new BulkWrite(command);
    bulk.runOneByOne(command, "updates", engine);
    return bulk.response().append(MODIFIED, bulk.modified);
  }

  static Document delete(Document command, Engine engine) {
    BulkWrite bulk = new BulkWrite(command);
    bulk.runOneByOne(command, "deletes", engine);
    return bulk.response();
  }

  private void runOneByOne(Document command, String list, Engine engine) {
    List<Document> statements = documents(command, list);
    for (int i = 0; i < statements.size(); i++) {
      Document single = command.clone().append(list, List.of(statements.get(i)));
      run(single, i, engine);
      if (ordered && !errors.isEmpty()) {
        return;
      }
    }
  }

  private void run(Document single, int index, Engine engine) {
    Document result;
    try {
      result = engine.run(single);
    } catch (MongoServerException e) {
      errors.add(error(e, index));
      return;
    }
    count += number(result, COUNT);
    modified += number(result, MODIFIED);
    documents(result, UPSERTED).forEach(one -> upserted.add(one.append("index", index)));
    documents(result, ERRORS).forEach(one -> errors.add(one.append("index", index)));
  }

  private Document response() {
    Document response = new Document(COUNT, count);
    if (!upserted.isEmpty()) {
      response.put(UPSERTED, upserted);
    }
    if (!errors.isEmpty()) {
      response.put(ERRORS, errors);
    }
    Utils.markOkay(response);
    return response;
  }

  private static Document error(MongoServerException e, int index) {
    Document error = new Document("index", index);
    error.put("errmsg", e.getMessageWithoutErrorCode());
    if (e instanceof MongoServerError known) {
      error.put("code", known.getCode());
      error.putIfNotNull("codeName", known.getCodeName());
    }
    return error;
  }

  private static boolean isOrdered(Document command) {
    return !command.containsKey(ORDERED) || Utils.isTrue(command.get(ORDERED));
  }

  private static int index(Document error) {
    return number(error, "index");
  }

  private static int number(Document document, String field) {
    return document.get(field) instanceof Number number ? number.intValue() : 0;
  }

  private static List<Document> documents(Document document, String field) {
    List<Document> documents = new ArrayList<>();
    if (document.get(field) instanceof Iterable<?> elements) {
      for (Object element : elements) {
        documents.add((Document) element);
      }
    }
    return documents;
  }
}
