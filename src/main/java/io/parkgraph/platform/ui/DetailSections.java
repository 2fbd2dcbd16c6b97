package io.parkgraph.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The parts that all rooms together add to an entity's detail. */
@Service
public final class DetailSections {

  private final ObjectProvider<DetailSection<?>> sections;

  DetailSections(ObjectProvider<DetailSection<?>> sections) {
    this.sections = sections;
  }

  /** What stands in an entity's detail besides what its own room shows, in order. */
  public <A> List<Component> of(Class<A> type, A entity) {
    return sections.stream()
        .filter(section -> section.entity() == type)
        .sorted(Comparator.comparingInt(DetailSection::order))
        .map(section -> create(section, entity))
        .flatMap(Optional::stream)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static <A> Optional<Component> create(DetailSection<?> section, A entity) {
    return ((DetailSection<A>) section).create(entity);
  }
}
