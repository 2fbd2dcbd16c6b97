package io.parkgraph.member.ui.dues;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.parkgraph.member.PersonFilter;
import io.parkgraph.member.PersonOrder;
import io.parkgraph.member.PersonService;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.Amounts;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.EntityGrid;
import io.parkgraph.platform.ui.ListDetailView;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.MonthPicker;
import io.parkgraph.platform.ui.RequiresScope;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who has paid dues for a month; one member's months beside the list. */
@Route("dues/:id?")
@PermitAll
@RequiresScope(Scope.DUES_RECORD)
class DuesView extends ListDetailView<DuesRow> {

  private static final long serialVersionUID = 1L;

  private final transient DuesScreens screens;
  private final transient PersonService people;
  private final transient OrganizationService organizations;
  private final Paragraph summary = new Paragraph();

  DuesView(DuesScreens screens, PersonService people, OrganizationService organizations) {
    super("dues.title", DuesList.PATH, DuesList.KEYS);
    this.screens = screens;
    this.people = people;
    this.organizations = organizations;
    summary.addClassName("park-muted");
    addComponentAtIndex(1, summary);
  }

  @Override
  protected List<String> follows() {
    return List.of("dues", "people");
  }

  @Override
  protected EntityGrid<DuesRow> grid() {
    return grid(DuesList.columns(this::href), DuesList.filters(organizations), DuesRow::id);
  }

  @Override
  protected void list(EntityGrid<DuesRow> grid, ListState wanted, @Nullable String openId) {
    PersonFilter members = DuesList.members(wanted, screens.book().branches().orElse(List.of()));
    YearMonth month = DuesList.month(wanted, screens.clock());
    var page = people.find(members, PersonOrder.BY_STATUS, wanted.request());
    summary.setText(summary(wanted, month));
    grid.show(wanted, screens.rows(page, month), people.count(members), openId);
  }

  @Override
  protected Optional<DetailPanel> detail(String id) {
    return screens
        .person(id)
        .map(person ->
            new DuesPanel(
                screens, person, DuesList.month(state(), screens.clock()), this::refresh));
  }

  /** Of one branch, as its treasurer reads it; of all of them only the month is told. */
  private String summary(ListState wanted, YearMonth month) {
    return wanted
        .filter(DuesList.BRANCH)
        .flatMap(branch -> screens.book().ofBranch(branch, month))
        .map(dues ->
            Localized.text(
                "dues.summary",
                MonthPicker.label(month),
                dues.members(),
                dues.paid(),
                dues.unpaid().size(),
                Amounts.exact(dues.total())))
        .orElseGet(() -> Localized.text("dues.ofMonth", MonthPicker.label(month)));
  }
}
