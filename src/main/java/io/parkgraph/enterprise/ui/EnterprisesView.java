package io.parkgraph.enterprise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Route;
import io.parkgraph.enterprise.ContactService;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseExport;
import io.parkgraph.enterprise.EnterpriseFilter;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.enterprise.Industry;
import io.parkgraph.enterprise.Site;
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
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.RequiresScope;
import io.parkgraph.platform.ui.YesNo;
import io.parkgraph.platform.ui.exchange.ExportButton;
import io.parkgraph.platform.ui.exchange.ImportLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The enterprises of the park, one of them open beside the list. */
@Route("enterprises/:id?")
@PermitAll
@RequiresScope(Scope.ENTERPRISE_READ)
class EnterprisesView extends ListDetailView<Enterprise> {

  private static final long serialVersionUID = 1L;

  private final transient EnterpriseService enterprises;
  private final transient DetailSections sections;
  private final transient CurrentCaller caller;
  private final transient EnterpriseExport list;
  private final transient ExportService exports;
  private final boolean mayRegister;

  EnterprisesView(
      EnterpriseService enterprises,
      ContactService contacts,
      DetailSections sections,
      CurrentCaller caller,
      EnterpriseExport list,
      ExportService exports) {
    super("enterprise.title", EnterpriseQuery.PATH, EnterpriseQuery.KEYS);
    this.enterprises = enterprises;
    this.sections = sections;
    this.caller = caller;
    this.list = list;
    this.exports = exports;
    this.mayRegister = caller.get().mayEverywhere(Scope.ENTERPRISE_WRITE);
    if (caller.may(Scope.CONTACT_REVEAL)) {
      Button find =
          new Button(ParkIcon.PHONE.create(), click -> new FindByPhoneDialog(contacts).open());
      addActions(Localized.text(find, "enterprise.contact.find"));
    }
    if (mayRegister) {
      addMainAction(ParkIcon.PLUS, "enterprise.register", () -> navigate(EnterpriseQuery.NEW));
    }
  }

  @Override
  protected List<String> follows() {
    return List.of("enterprises");
  }

  @Override
  protected EntityGrid<Enterprise> grid() {
    EntityGrid<Enterprise> grid =
        grid(
            List.of(
                EntityColumn.<Enterprise>link(
                        EnterpriseQuery.NAME_COLUMN,
                        "enterprise.field.name",
                        Enterprise::name,
                        enterprise -> href(enterprise.id()),
                        enterprise -> EnterpriseTexts.industry(enterprise.industry()))
                    .sorting(),
                EntityColumn.text(EnterpriseExport.CREDIT_CODE).sorting().wide("13rem"),
                EntityColumn.text(EnterpriseExport.INDUSTRY).sorting().wide("14rem"),
                EntityColumn.text(EnterpriseExport.SITE).wide("6rem"),
                EntityColumn.text(EnterpriseExport.MANAGED).wide("7rem"),
                EntityColumn.text(EnterpriseExport.DIVISION).wide("8rem").onDemand()),
            List.of(
                ListFilter.search(EnterpriseQuery.SEARCH, "ui.search", "enterprise.search.hint"),
                ListFilter.oneOf(
                    EnterpriseQuery.INDUSTRY,
                    "enterprise.field.industry",
                    Industry.class,
                    "industry"),
                ListFilter.oneOf(EnterpriseQuery.SITE, "enterprise.field.site", Site.class, "site"),
                ListFilter.oneOf(
                    EnterpriseQuery.MANAGED, "enterprise.field.managed", YesNo.class, "ui.yesNo")),
            Enterprise::id);
    if (caller.may(Scope.ENTERPRISE_WRITE)) {
      grid.addTools(ImportLink.to("enterprises"));
    }
    grid.addTools(
        new ExportButton(
            grid,
            exports,
            Scope.ENTERPRISE_READ,
            state -> list.of(EnterpriseQuery.filter(state), EnterpriseQuery.order(state))));
    return grid;
  }

  @Override
  protected void list(EntityGrid<Enterprise> grid, ListState wanted, @Nullable String openId) {
    EnterpriseFilter filter = EnterpriseQuery.filter(wanted);
    grid.show(
        wanted,
        enterprises.find(filter, EnterpriseQuery.order(wanted), wanted.request()),
        enterprises.count(filter),
        openId);
  }

  @Override
  protected Optional<DetailPanel> detail(String id) {
    if (id.equals(EnterpriseQuery.NEW)) {
      return mayRegister
          ? Optional.of(new RegistrationPanel(enterprises, this::leaveFor))
          : Optional.empty();
    }
    return enterprises.find(id).map(this::panel);
  }

  private DetailPanel panel(Enterprise enterprise) {
    boolean mayWrite = caller.get().may(Scope.ENTERPRISE_WRITE, enterprise.places());
    return new EnterprisePanel(enterprises, sections, enterprise, mayWrite, this::refresh);
  }
}
