package io.parkgraph.organization.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.parkgraph.organization.OrganizationExport;
import io.parkgraph.organization.OrganizationFilter;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationLife;
import io.parkgraph.organization.OrganizationMeetings;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.organization.OrganizationState;
import io.parkgraph.organization.VenueService;
import io.parkgraph.platform.exchange.exports.ExportService;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.DetailSections;
import io.parkgraph.platform.ui.EntityColumn;
import io.parkgraph.platform.ui.EntityGrid;
import io.parkgraph.platform.ui.ListDetailView;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.RequiresScope;
import io.parkgraph.platform.ui.YesNo;
import io.parkgraph.platform.ui.exchange.ExportButton;
import io.parkgraph.platform.ui.exchange.ImportLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The organizations of the park, one of them open beside the list. */
@Route("organizations/:id?")
@PermitAll
@RequiresScope(Scope.ORGANIZATION_READ)
class OrganizationsView extends ListDetailView<OrganizationRow> {

  private static final long serialVersionUID = 1L;
  private static final String PROPOSE = "propose";

  private final transient OrganizationService organizations;
  private final transient OrganizationMeetings meetings;
  private final transient OrganizationLife life;
  private final transient VenueService venues;
  private final transient Pickers pickers;
  private final transient DetailSections sections;
  private final transient OrganizationExport list;
  private final transient ExportService exports;
  private final boolean mayPropose;

  OrganizationsView(
      OrganizationService organizations,
      OrganizationMeetings meetings,
      OrganizationLife life,
      VenueService venues,
      Pickers pickers,
      DetailSections sections,
      OrganizationExport list,
      ExportService exports,
      CurrentCaller caller) {
    super("organization.title", OrganizationQuery.PATH, OrganizationQuery.KEYS);
    this.organizations = organizations;
    this.meetings = meetings;
    this.life = life;
    this.venues = venues;
    this.pickers = pickers;
    this.sections = sections;
    this.list = list;
    this.exports = exports;
    this.mayPropose = caller.may(Scope.ORGANIZATION_PROPOSE);
    addActions(ChartView.link());
    if (mayPropose) {
      addMainAction(ParkIcon.PLUS, "organization.propose", this::propose);
    }
  }

  /** The command palette leads here to a proposal. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    super.beforeEnter(event);
    boolean asked =
        event.getLocation().getQueryParameters().getSingleParameter(PROPOSE).isPresent();
    if (mayPropose && asked) {
      propose();
    }
  }

  @Override
  protected List<String> follows() {
    return List.of("organizations");
  }

  @Override
  protected EntityGrid<OrganizationRow> grid() {
    EntityGrid<OrganizationRow> grid =
        grid(
            List.of(
                EntityColumn.<OrganizationRow>link(
                        OrganizationQuery.NAME_COLUMN,
                        "organization.field.name",
                        OrganizationRow::name,
                        row -> href(row.id()),
                        row -> OrganizationTexts.kind(row.kind()))
                    .sorting(),
                EntityColumn.<OrganizationRow>text(
                        OrganizationQuery.KIND,
                        "organization.field.kind",
                        row -> OrganizationTexts.kind(row.kind()))
                    .wide("9rem"),
                EntityColumn.<OrganizationRow>state(
                        OrganizationQuery.STATE,
                        "organization.field.state",
                        row -> row.state().name(),
                        row -> OrganizationTexts.state(row.state()))
                    .wide("9rem")
                    .onPhone(),
                EntityColumn.<OrganizationRow>text(
                        OrganizationQuery.FOUNDED_COLUMN,
                        "organization.field.foundedOn",
                        OrganizationRow::foundedOn)
                    .sorting()
                    .wide("8rem"),
                EntityColumn.<OrganizationRow>text(
                        OrganizationQuery.TERM_COLUMN,
                        "organization.field.termEnd",
                        OrganizationRow::termEnd)
                    .sorting()
                    .wide("8rem")),
            List.of(
                ListFilter.search(
                    OrganizationQuery.SEARCH, "ui.search", "organization.search.hint"),
                ListFilter.oneOf(
                    OrganizationQuery.KIND,
                    "organization.field.kind",
                    OrganizationKind.class,
                    "organizationKind"),
                ListFilter.oneOf(
                    OrganizationQuery.STATE,
                    "organization.field.state",
                    OrganizationState.class,
                    "organizationState"),
                ListFilter.oneOf(
                    OrganizationQuery.DUE, "organization.termDue", YesNo.class, "ui.yesNo")),
            OrganizationRow::id);
    if (mayPropose) {
      grid.addTools(ImportLink.to("organizations"));
    }
    grid.addTools(
        new ExportButton(
            grid,
            exports,
            Scope.ORGANIZATION_READ,
            state -> list.of(OrganizationQuery.filter(state), OrganizationQuery.order(state))));
    return grid;
  }

  @Override
  protected void list(EntityGrid<OrganizationRow> grid, ListState wanted, @Nullable String openId) {
    OrganizationFilter filter = OrganizationQuery.filter(wanted);
    grid.show(
        wanted,
        organizations
            .find(filter, OrganizationQuery.order(wanted), wanted.request())
            .map(OrganizationRow::of),
        organizations.count(filter),
        openId);
  }

  @Override
  protected Optional<DetailPanel> detail(String id) {
    return organizations
        .find(id)
        .map(found ->
            new OrganizationPanel(
                organizations, meetings, life, venues, pickers, sections, found, this::refresh));
  }

  private void propose() {
    new ProposeDialog(life, pickers, proposed -> leaveFor(proposed.id())).open();
  }
}
