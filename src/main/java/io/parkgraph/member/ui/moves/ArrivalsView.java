package io.parkgraph.member.ui.moves;

import com.vaadin.flow.router.Route;
import io.parkgraph.member.arrival.ArrivalState;
import io.parkgraph.member.moves.ArrivalFilter;
import io.parkgraph.member.moves.ArrivalOrder;
import io.parkgraph.member.moves.PersonArrival;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Slice;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.EntityColumn;
import io.parkgraph.platform.ui.EntityGrid;
import io.parkgraph.platform.ui.ListDetailView;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.RequiresScope;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The inbox of arrivals, one of them open beside the list. */
@Route("arrivals/:id?")
@PermitAll
@RequiresScope(Scope.MEMBER_READ)
class ArrivalsView extends ListDetailView<ArrivalRow> {

  private static final long serialVersionUID = 1L;
  private static final String STATE = "state";
  private static final String DECLARED = "declared";

  private final transient MoveServices services;

  ArrivalsView(MoveServices services) {
    super("arrival.title", "arrivals", List.of(STATE));
    this.services = services;
  }

  @Override
  protected List<String> follows() {
    return List.of("people");
  }

  @Override
  protected EntityGrid<ArrivalRow> grid() {
    return grid(
        List.of(
            EntityColumn.<ArrivalRow>link(
                "name",
                "move.field.name",
                ArrivalRow::name,
                row -> href(row.id()),
                row -> row.employer()),
            EntityColumn.<ArrivalRow>state(
                    STATE, "move.field.state", row -> row.state().name(), this::state)
                .wide("8rem")
                .onPhone(),
            EntityColumn.<ArrivalRow>text("employer", "move.field.employer", ArrivalRow::employer),
            EntityColumn.<ArrivalRow>text("branch", "move.field.branch", ArrivalRow::branch),
            EntityColumn.<ArrivalRow>text(
                    DECLARED, "move.field.declared", row -> row.declared().toString())
                .wide("8rem")
                .sorting()),
        List.of(ListFilter.oneOf(STATE, "move.field.state", ArrivalState.class, "arrivalState")),
        ArrivalRow::id);
  }

  @Override
  protected void list(EntityGrid<ArrivalRow> grid, ListState wanted, @Nullable String openId) {
    ArrivalFilter filter =
        wanted
            .filter(STATE)
            .flatMap(name -> ListFilter.constant(ArrivalState.class, name))
            .map(ArrivalFilter::in)
            .orElse(ArrivalFilter.ALL);
    Slice<PersonArrival> slice = services.arrivals().find(filter, order(wanted), wanted.request());
    grid.show(wanted, rows(slice), services.arrivals().count(filter), openId);
  }

  @Override
  protected Optional<DetailPanel> detail(String id) {
    return services
        .arrivals()
        .find(id)
        .map(found -> new ArrivalPanel(services, found, this::refresh));
  }

  /** One query for all branches on the page, and one for all employers. */
  private Slice<ArrivalRow> rows(Slice<PersonArrival> slice) {
    Map<String, String> branches =
        services
            .organizations()
            .names(
                slice.items().stream()
                    .flatMap(each -> Stream.ofNullable(each.arrival().branchId()))
                    .distinct()
                    .toList());
    Map<String, String> employers =
        services
            .enterprises()
            .names(
                slice.items().stream()
                    .flatMap(each -> Stream.ofNullable(each.arrival().employerId()))
                    .distinct()
                    .toList());
    return slice.map(each ->
        ArrivalRow.of(
            services,
            each,
            named(employers, each.arrival().employerId()),
            named(branches, each.arrival().branchId())));
  }

  private static String named(Map<String, String> names, @Nullable String id) {
    return id == null ? "" : Objects.requireNonNullElse(names.get(id), id);
  }

  private String state(ArrivalRow row) {
    return Localized.constant("arrivalState", row.state());
  }

  private static ArrivalOrder order(ListState state) {
    return DECLARED.equals(state.sort())
        ? new ArrivalOrder(ArrivalOrder.Field.DECLARED, state.descending())
        : ArrivalOrder.NEWEST;
  }
}
