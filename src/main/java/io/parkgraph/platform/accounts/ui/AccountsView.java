package io.parkgraph.platform.accounts.ui;

import com.vaadin.flow.router.Route;
import io.parkgraph.platform.accounts.Account;
import io.parkgraph.platform.accounts.AccountFilter;
import io.parkgraph.platform.accounts.AccountService;
import io.parkgraph.platform.accounts.SessionService;
import io.parkgraph.platform.accounts.SignInSession;
import io.parkgraph.platform.security.Places;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.EntityColumn;
import io.parkgraph.platform.ui.EntityGrid;
import io.parkgraph.platform.ui.ListDetailView;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.RequiresScope;
import io.parkgraph.platform.ui.YesNo;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The accounts, one of them open beside the list. */
@Route("accounts/:id?")
@PermitAll
@RequiresScope(Scope.ACCOUNT_MANAGE)
class AccountsView extends ListDetailView<Account> {

  private static final long serialVersionUID = 1L;
  private static final String SEARCH = "q";
  private static final String ROLE = "role";
  private static final String DISABLED = "disabled";

  private final transient AccountService accounts;
  private final transient SessionService sessions;
  private final transient Places places;

  AccountsView(AccountService accounts, SessionService sessions, Places places) {
    super("account.title", "accounts", List.of(SEARCH, ROLE, DISABLED));
    this.accounts = accounts;
    this.sessions = sessions;
    this.places = places;
    addMainAction(
        ParkIcon.PLUS, "account.new", () -> new NewAccountDialog(accounts, this::leaveFor).open());
  }

  @Override
  protected EntityGrid<Account> grid() {
    return grid(
        List.of(
            EntityColumn.<Account>link(
                    "name",
                    "account.field.name",
                    Account::name,
                    account -> href(account.id()),
                    Account::id)
                .sorting(),
            EntityColumn.<Account>text("id", "account.field.id", Account::id).wide("11rem"),
            EntityColumn.<Account>text("grants", "account.field.grants", this::roles),
            EntityColumn.<Account>state(
                    "state", "account.field.state", AccountsView::state, AccountsView::told)
                .wide("9rem")
                .onPhone(),
            EntityColumn.<Account>text("last", "account.field.lastSignIn", this::lastSignIn)
                .wide("11rem")),
        List.of(
            ListFilter.search(SEARCH, "ui.search", "account.search.hint"),
            ListFilter.oneOf(ROLE, "account.field.role", Role.class, "role"),
            ListFilter.oneOf(DISABLED, "account.field.disabled", YesNo.class, "ui.yesNo")),
        Account::id);
  }

  @Override
  protected void list(EntityGrid<Account> grid, ListState wanted, @Nullable String openId) {
    var filter =
        new AccountFilter(
            wanted.filter(SEARCH).orElse(null),
            wanted.filter(ROLE).flatMap(role -> ListFilter.constant(Role.class, role)).orElse(null),
            YesNo.of(wanted, DISABLED).orElse(null));
    grid.show(
        wanted,
        accounts.find(filter, wanted.descending(), wanted.request()),
        accounts.count(filter),
        openId);
  }

  @Override
  protected List<String> follows() {
    return List.of("accounts");
  }

  @Override
  protected Optional<DetailPanel> detail(String id) {
    return accounts
        .find(id)
        .map(account -> new AccountPanel(accounts, sessions, places, account, this::refresh));
  }

  /** How an account stands, for its badge. */
  static String state(Account account) {
    if (account.disabled()) {
      return "DISABLED";
    }
    return account.temporary() ? "TEMPORARY" : "ACTIVE";
  }

  /** How an account stands, as people read it. */
  static String told(Account account) {
    return Localized.text("account.state." + state(account));
  }

  private String roles(Account account) {
    return account.grants().stream()
        .map(grant -> AccountTexts.grant(places, grant))
        .collect(Collectors.joining(Localized.text("account.grants.separator")));
  }

  private String lastSignIn(Account account) {
    return sessions
        .last(account.id())
        .map(SignInSession::startedAt)
        .map(Moments::text)
        .orElseGet(() -> Localized.text("account.never"));
  }
}
