package io.parkgraph.overview.ui;

import com.vaadin.flow.router.Route;
import io.parkgraph.platform.security.AccessEntry;
import io.parkgraph.platform.security.AccessFilter;
import io.parkgraph.platform.security.AccessTrail;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.EntityColumn;
import io.parkgraph.platform.ui.EntityGrid;
import io.parkgraph.platform.ui.ListDetailView;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import io.parkgraph.platform.ui.RequiresScope;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who was denied what, and who was shown which sensitive value, the newest first. */
@Route("access/:id?")
@PermitAll
@RequiresScope(Scope.AUDIT_READ)
class AccessView extends ListDetailView<AccessEntry> {

  private static final long serialVersionUID = 1L;
  private static final String RESULT = "access.result";

  private final transient AccessTrail trail;

  AccessView(AccessTrail trail) {
    super("access.title", "access", AuditQuery.ACCESS_KEYS);
    this.trail = trail;
  }

  @Override
  protected EntityGrid<AccessEntry> grid() {
    return grid(
        List.of(
            EntityColumn.<AccessEntry>link(
                "by",
                "access.by",
                entry -> Moments.by(entry.callerName()),
                entry -> href(entry.id()),
                entry -> Moments.text(entry.at())),
            EntityColumn.<AccessEntry>state(
                    "result",
                    RESULT,
                    AccessEntry::result,
                    entry -> Localized.text(RESULT + "." + entry.result()))
                .wide("11rem")
                .onPhone(),
            EntityColumn.<AccessEntry>text("scope", "access.scope", AccessEntry::scope)
                .wide("11rem"),
            EntityColumn.<AccessEntry>text(
                "subjects", "access.subjects", entry -> String.join(", ", entry.subjects())),
            EntityColumn.<AccessEntry>text("at", "audit.at", entry -> Moments.text(entry.at()))
                .wide("12rem")),
        List.of(
            ListFilter.search(AuditQuery.BY, "access.by", "audit.by.hint"),
            ListFilter.oneOf(AuditQuery.RESULT, RESULT, AccessResult.class, RESULT),
            ListFilter.day(AuditQuery.FROM, "audit.from"),
            ListFilter.day(AuditQuery.TO, "audit.to")),
        AccessEntry::id);
  }

  @Override
  protected void list(EntityGrid<AccessEntry> grid, ListState wanted, @Nullable String openId) {
    AccessFilter filter = AuditQuery.accesses(wanted);
    grid.show(wanted, trail.find(filter, wanted.request()), trail.count(filter), openId);
  }

  @Override
  protected Optional<DetailPanel> detail(String id) {
    return trail.find(id).map(AccessPanel::new);
  }

  /** What came of an access. */
  enum AccessResult {
    DENIED,
    REVEALED,
    SEARCHED,
    VERIFIED
  }
}
