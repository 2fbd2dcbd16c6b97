package io.parkgraph.platform.store.embedded;

import java.util.Iterator;
import java.util.List;

/** An index as the planner sees it: documents in the order of some fields, then of their ids. */
interface Searchable {

  /** The fields of its keys; the last is always the id, unless the id comes earlier. */
  List<IndexField> fields();

  KeyTraits traits();

  /** Whether documents that lack its fields are left out. */
  boolean leavesOut();

  long count(KeyRange range);

  Iterator<Hit> scan(KeyRange range, boolean backwards);
}
