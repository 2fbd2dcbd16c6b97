package io.parkgraph.member.ui.moves;

import com.vaadin.flow.router.Route;
import io.parkgraph.member.moves.PersonTransfer;
import io.parkgraph.member.moves.TransferFilter;
import io.parkgraph.member.moves.TransferOrder;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.member.transfer.TransferState;
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
import io.parkgraph.platform.ui.YesNo;
import io.parkgraph.platform.ui.live.Effects;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The inbox of transfers, one of them open beside the list. */
@Route("transfers/:id?")
@PermitAll
@RequiresScope(Scope.MEMBER_READ)
class TransfersView extends ListDetailView<TransferRow> {

  private static final long serialVersionUID = 1L;
  private static final String STATE = "state";
  private static final String OPEN = "open";
  private static final String SINCE = "since";
  private static final String SUBMITTED = "submitted";

  private final transient MoveServices services;
  private @Nullable TransferPanel open;

  TransfersView(MoveServices services) {
    super("transfer.title", "transfers", List.of(STATE, OPEN));
    this.services = services;
    Effects.follow(this, Set.of("people"), services.list()::keptUpTo, this::look);
  }

  @Override
  protected EntityGrid<TransferRow> grid() {
    return grid(
        List.of(
            EntityColumn.<TransferRow>link(
                "name",
                "move.field.name",
                TransferRow::name,
                row -> href(row.id()),
                row -> row.from() + " → " + row.to()),
            EntityColumn.<TransferRow>state(
                    STATE, "move.field.state", row -> row.state().name(), this::state)
                .wide("11rem")
                .onPhone(),
            EntityColumn.<TransferRow>text("from", "move.field.from", TransferRow::from),
            EntityColumn.<TransferRow>text("to", "move.field.to", TransferRow::to),
            EntityColumn.<TransferRow>text(
                    "validUntil", "move.field.validUntil", TransferRow::validUntil)
                .wide("8rem"),
            EntityColumn.<TransferRow>text(SINCE, "move.field.since", row -> row.since().toString())
                .wide("8rem")
                .sorting(),
            EntityColumn.<TransferRow>text(
                    SUBMITTED, "move.field.submitted", row -> row.submitted().toString())
                .wide("8rem")
                .sorting()
                .onDemand()),
        List.of(
            ListFilter.oneOf(STATE, "move.field.state", TransferState.class, "transferState"),
            ListFilter.oneOf(OPEN, "move.open", YesNo.class, "ui.yesNo")),
        TransferRow::id);
  }

  @Override
  protected void list(EntityGrid<TransferRow> grid, ListState wanted, @Nullable String openId) {
    TransferFilter filter = filter(wanted);
    Slice<PersonTransfer> slice = services.list().find(filter, order(wanted), wanted.request());
    grid.show(wanted, rows(slice), services.list().count(filter), openId);
  }

  @Override
  protected Optional<DetailPanel> detail(String id) {
    open =
        services
            .list()
            .find(id)
            .map(found -> new TransferPanel(services, found, this::refresh))
            .orElse(null);
    return Optional.ofNullable(open);
  }

  private void look() {
    refresh();
    if (open != null && open.isAttached()) {
      open.changedElsewhere();
    }
  }

  /** One query for all the names on the page. */
  private Slice<TransferRow> rows(Slice<PersonTransfer> slice) {
    Map<TransferSide, String> names = new HashMap<>();
    List<String> ids =
        slice.items().stream()
            .flatMap(each -> Stream.of(each.transfer().from(), each.transfer().to()))
            .flatMap(side -> Stream.ofNullable(side.organizationId()))
            .distinct()
            .toList();
    services.organizations().names(ids).forEach((id, name) -> names.put(TransferSide.of(id), name));
    return slice.map(each ->
        TransferRow.of(
            services,
            each,
            names.computeIfAbsent(each.transfer().from(), services::name),
            names.computeIfAbsent(each.transfer().to(), services::name)));
  }

  private String state(TransferRow row) {
    return Localized.constant("transferState", row.state());
  }

  private static TransferFilter filter(ListState state) {
    return new TransferFilter(
        state
            .filter(STATE)
            .flatMap(name -> ListFilter.constant(TransferState.class, name))
            .orElse(null),
        YesNo.of(state, OPEN).orElse(null),
        null,
        null,
        null,
        List.of(),
        List.of(),
        null);
  }

  private static TransferOrder order(ListState state) {
    return switch (state.sort()) {
      case SINCE -> new TransferOrder(TransferOrder.Field.SINCE, state.descending());
      case SUBMITTED -> new TransferOrder(TransferOrder.Field.SUBMITTED, state.descending());
      case null, default -> TransferOrder.LATEST;
    };
  }
}
