package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Hands a snapshot out in replies of bounded size, and lets go of it at its end. */
final class SnapshotCursor extends AbstractCursor implements AutoCloseable {

  /** An estimate of bytes on the heap; a reply of some megabytes is on the safe side of 48. */
  private static final int MOST_PER_REPLY = 4 * 1024 * 1024;

  private static final DocumentType SIZES = new DocumentType();

  private final Snapshot snapshot;
  private final Iterator<Document> rows;
  private boolean closed;

  SnapshotCursor(long id, Snapshot snapshot) {
    super(id);
    this.snapshot = snapshot;
    this.rows = snapshot.rows();
  }

  @Override
  public synchronized boolean isEmpty() {
    return closed || !rows.hasNext();
  }

  @Override
  public synchronized List<Document> takeDocuments(int numberToReturn) {
    List<Document> taken = new ArrayList<>();
    long size = 0;
    while (!isEmpty() && size < MOST_PER_REPLY && taken.size() < numberToReturn) {
      Document row = rows.next();
      size += SIZES.getMemory(row);
      taken.add(row);
    }
    if (isEmpty()) {
      close();
    }
    return taken;
  }

  @Override
  public synchronized void close() {
    closed = true;
    snapshot.close();
  }
}
