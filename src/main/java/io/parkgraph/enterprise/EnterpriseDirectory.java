package io.parkgraph.enterprise;

import io.parkgraph.platform.security.Rows;
import io.parkgraph.platform.store.Named;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.RelationTooBroad;
import io.parkgraph.platform.store.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What other rooms ask about enterprises on their own behalf, whatever the caller may see of them:
 * whether one exists, and which ones count in the scorecard.
 */
@Component
public class EnterpriseDirectory {

  private final EnterpriseRepository enterprises;

  EnterpriseDirectory(EnterpriseRepository enterprises) {
    this.enterprises = enterprises;
  }

  /** Whether there is an enterprise of this credit code. */
  public boolean exists(String id) {
    return enterprises.documents().find(id).isPresent();
  }

  /**
   * The names of those of the enterprises that there are, by their credit codes, by one command.
   */
  public Map<String, String> names(Collection<String> ids) {
    return enterprises.documents().findAll(ids).stream()
        .collect(Collectors.toMap(Enterprise::id, Enterprise::name));
  }

  /**
   * The ids of those visible ones that match a filter by this relation, by one command.
   *
   * @throws RelationTooBroad if more than its limit match
   */
  public List<String> ids(EnterpriseFilter filter, Rows visible, String relation) {
    List<String> ids = enterprises.ids(filter, visible, RelationTooBroad.LIMIT + 1);
    if (ids.size() > RelationTooBroad.LIMIT) {
      throw new RelationTooBroad(relation);
    }
    return ids;
  }

  /** One page of those visible ones that match a filter. */
  public Slice<Enterprise> find(
      EnterpriseFilter filter, Rows visible, EnterpriseOrder order, PageRequest page) {
    return enterprises.find(filter, visible, order, page);
  }

  /** How many of those visible ones match a filter. */
  public long count(EnterpriseFilter filter, Rows visible) {
    return enterprises.count(filter, visible);
  }

  /** The ids of all managed enterprises, by one command. */
  public List<String> managedIds() {
    return enterprises.ids(EnterpriseFilter.MANAGED, Rows.ALL, 0);
  }

  /** Those whose name holds a text, in the order of their names, at most so many. */
  public List<Named> named(String text, int limit) {
    return enterprises.named(text, Rows.ALL, limit);
  }

  /** The name of an enterprise. */
  public Optional<String> name(String id) {
    return Optional.ofNullable(names(List.of(id)).get(id));
  }
}
