package io.parkgraph.overview.ui;

import com.vaadin.flow.router.Route;
import io.parkgraph.platform.events.AuditFilter;
import io.parkgraph.platform.events.AuditTrail;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Slice;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.EntityColumn;
import io.parkgraph.platform.ui.EntityGrid;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.ListDetailView;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import io.parkgraph.platform.ui.RequiresScope;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who did what in the whole park, the newest first, each event with its differences. */
@Route("audit/:id?")
@PermitAll
@RequiresScope(Scope.AUDIT_READ)
class AuditView extends ListDetailView<AuditRow> {

  private static final long serialVersionUID = 1L;

  private final transient AuditTrail trail;
  private final transient List<EntityTexts> types;
  private final transient CurrentCaller caller;

  AuditView(AuditTrail trail, List<EntityTexts> types, CurrentCaller caller) {
    super("audit.title", "audit", AuditQuery.EVENT_KEYS);
    this.trail = trail;
    this.types = types;
    this.caller = caller;
  }

  @Override
  protected EntityGrid<AuditRow> grid() {
    return grid(
        List.of(
            EntityColumn.<AuditRow>link(
                "subject",
                "audit.subject",
                AuditRow::subject,
                row -> href(row.id()),
                row -> row.what() + " · " + Moments.text(row.at())),
            EntityColumn.<AuditRow>text("what", "audit.what", AuditRow::what).wide("11rem"),
            EntityColumn.<AuditRow>text("type", "audit.type", AuditRow::type).wide("9rem"),
            EntityColumn.<AuditRow>text("by", "audit.by", row -> Moments.by(row.by()))
                .wide("10rem"),
            EntityColumn.<AuditRow>text("at", "audit.at", row -> Moments.text(row.at()))
                .wide("12rem")),
        List.of(
            ListFilter.search(AuditQuery.BY, "audit.by", "audit.by.hint"),
            AuditQuery.ofType(types),
            ListFilter.day(AuditQuery.FROM, "audit.from"),
            ListFilter.day(AuditQuery.TO, "audit.to")),
        AuditRow::id);
  }

  @Override
  protected void list(EntityGrid<AuditRow> grid, ListState wanted, @Nullable String openId) {
    AuditFilter filter = AuditQuery.events(wanted);
    Slice<LoggedEvent> slice = trail.find(filter, wanted.request());
    Map<String, String> titles = titles(slice.items());
    grid.show(wanted, slice.map(event -> row(event, titles)), trail.count(filter), openId);
  }

  @Override
  protected Optional<DetailPanel> detail(String id) {
    return trail
        .find(id)
        .map(event -> new AuditPanel(event, title(event), texts(event).orElse(null)));
  }

  private AuditRow row(LoggedEvent event, Map<String, String> titles) {
    return AuditRow.of(
        event,
        Localized.text("event." + event.name()),
        AuditQuery.label(types, event.collection()),
        titles.getOrDefault(event.collection() + event.subjectId(), event.subjectId()));
  }

  private String title(LoggedEvent event) {
    return titles(List.of(event))
        .getOrDefault(event.collection() + event.subjectId(), event.subjectId());
  }

  /** The names of all subjects, by one query a type. */
  private Map<String, String> titles(List<LoggedEvent> events) {
    Map<String, List<String>> ids =
        events.stream()
            .collect(
                Collectors.groupingBy(
                    LoggedEvent::collection,
                    Collectors.mapping(LoggedEvent::subjectId, Collectors.toList())));
    var titles = new HashMap<String, String>();
    for (EntityTexts type : types) {
      type.titles(
              ids.getOrDefault(type.collection(), List.of()).stream().distinct().toList(), caller)
          .forEach((id, title) -> titles.put(type.collection() + id, title));
    }
    return titles;
  }

  private Optional<EntityTexts> texts(LoggedEvent event) {
    return types.stream().filter(type -> type.collection().equals(event.collection())).findFirst();
  }
}
