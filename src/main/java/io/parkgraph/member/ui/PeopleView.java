package io.parkgraph.member.ui;

import com.vaadin.flow.router.Route;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.PeopleList;
import io.parkgraph.member.Person;
import io.parkgraph.member.PersonFilter;
import io.parkgraph.member.PersonLine;
import io.parkgraph.member.PersonService;
import io.parkgraph.platform.exchange.exports.ExportService;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.EntityColumn;
import io.parkgraph.platform.ui.EntityGrid;
import io.parkgraph.platform.ui.ListDetailView;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.RequiresScope;
import io.parkgraph.platform.ui.YesNo;
import io.parkgraph.platform.ui.exchange.ExportButton;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people whom the caller may know of, under masks, one of them open beside the list. */
@Route("people/:id?")
@PermitAll
@RequiresScope(Scope.MEMBER_READ)
class PeopleView extends ListDetailView<PersonLine> {

  private static final long serialVersionUID = 1L;

  private final transient PersonService people;
  private final transient PersonActions actions;
  private final transient PeopleList list;
  private final transient ExportService exports;
  private final transient CurrentCaller caller;

  PeopleView(
      PersonService people,
      PersonActions actions,
      PeopleList list,
      ExportService exports,
      CurrentCaller caller) {
    super("person.title", PersonQuery.PATH, PersonQuery.KEYS);
    this.people = people;
    this.actions = actions;
    this.list = list;
    this.exports = exports;
    this.caller = caller;
    if (caller.may(Scope.MEMBER_WRITE)) {
      addMainAction(ParkIcon.PLUS, "person.register", this::register);
    }
  }

  @Override
  protected List<String> follows() {
    return List.of("people");
  }

  @Override
  protected EntityGrid<PersonLine> grid() {
    EntityGrid<PersonLine> grid = grid(columns(), filters(), PersonLine::id);
    grid.addTools(
        new ExportButton(
            grid,
            exports,
            Scope.MEMBER_READ,
            state -> list.of(PersonQuery.filter(state), PersonQuery.order(state))));
    return grid;
  }

  /** Names are sorted and sought only where they are seen in clear. */
  private List<EntityColumn<PersonLine>> columns() {
    EntityColumn<PersonLine> name =
        EntityColumn.link(
            "name",
            "person.field.name",
            PersonLine::name,
            line -> href(line.id()),
            EntityColumn.told(PeopleList.STATUS));
    return List.of(
        caller.may(Scope.MEMBER_WRITE) ? name.sorting() : name,
        EntityColumn.<PersonLine>state(
                "status",
                "person.field.status",
                line -> line.status() == null ? "" : line.status().name(),
                EntityColumn.told(PeopleList.STATUS))
            .sorting()
            .wide("11rem"),
        EntityColumn.text(PeopleList.BRANCH).wide("16rem"),
        EntityColumn.text(PeopleList.EMPLOYER).wide("16rem"),
        EntityColumn.text(PeopleList.SINCE).sorting().wide("8rem"),
        EntityColumn.text(PeopleList.PHONE).wide("9rem").onDemand());
  }

  private List<ListFilter<?, ?>> filters() {
    var filters = new ArrayList<ListFilter<?, ?>>();
    if (caller.may(Scope.MEMBER_WRITE)) {
      filters.add(ListFilter.search(PersonQuery.SEARCH, "ui.search", "person.search.hint"));
    }
    filters.add(actions.branch().filter(PersonQuery.BRANCH, "person.field.branch"));
    filters.add(
        ListFilter.oneOf(
            PersonQuery.STATUS, "person.field.status", MembershipStatus.class, "membershipStatus"));
    filters.add(actions.employer().filter(PersonQuery.EMPLOYER, "person.field.employer"));
    filters.add(
        ListFilter.oneOf(PersonQuery.UNPLACED, "person.filter.unplaced", YesNo.class, "ui.yesNo"));
    return filters;
  }

  @Override
  protected void list(EntityGrid<PersonLine> grid, ListState wanted, @Nullable String openId) {
    PersonFilter filter = PersonQuery.filter(wanted);
    grid.show(
        wanted,
        list.page(filter, PersonQuery.order(wanted), wanted.request()),
        people.count(filter),
        openId);
  }

  @Override
  protected Optional<DetailPanel> detail(String id) {
    return people.find(id).map(person -> new PersonPanel(actions, person, this::refresh));
  }

  private void register() {
    new RegisterPersonDialog(actions, (Person person) -> leaveFor(person.id())).open();
  }
}
