package io.parkgraph.platform.accounts.ui;

import com.vaadin.flow.router.Route;
import io.parkgraph.platform.accounts.keys.ApiKey;
import io.parkgraph.platform.accounts.keys.ApiKeyService;
import io.parkgraph.platform.security.Places;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.EntityColumn;
import io.parkgraph.platform.ui.EntityGrid;
import io.parkgraph.platform.ui.ListDetailView;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.RequiresScope;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The API keys, one of them open beside the list; which end soon is told by their state. */
@Route("api-keys/:id?")
@PermitAll
@RequiresScope(Scope.ACCOUNT_MANAGE)
class ApiKeysView extends ListDetailView<ApiKey> {

  private static final long serialVersionUID = 1L;
  private static final String APPLICATION = "application";

  private final transient ApiKeyService keys;
  private final transient Places places;
  private final transient Clock clock;

  ApiKeysView(ApiKeyService keys, Places places, Clock clock) {
    super("apiKey.title", "api-keys", List.of(APPLICATION));
    this.keys = keys;
    this.places = places;
    this.clock = clock;
    addMainAction(
        ParkIcon.PLUS,
        "apiKey.new",
        () -> new NewApiKeyDialog(keys, places, this::leaveFor).open());
  }

  @Override
  protected EntityGrid<ApiKey> grid() {
    return grid(
        List.of(
            EntityColumn.<ApiKey>link(
                    APPLICATION,
                    "apiKey.field.application",
                    ApiKey::application,
                    key -> href(key.id()),
                    ApiKey::prefix)
                .sorting(),
            EntityColumn.<ApiKey>text("prefix", "apiKey.field.prefix", key -> key.prefix() + "…")
                .wide("9rem"),
            EntityColumn.<ApiKey>state(
                    "state",
                    "apiKey.field.state",
                    key -> ApiKeyTexts.state(key, clock.instant()),
                    key ->
                        Localized.text("apiKey.state." + ApiKeyTexts.state(key, clock.instant())))
                .wide("9rem")
                .onPhone(),
            EntityColumn.<ApiKey>text("end", "apiKey.field.expiresAt", ApiKeyTexts::end)
                .wide("11rem"),
            EntityColumn.<ApiKey>text(
                    "used",
                    "apiKey.field.lastUsedAt",
                    key -> ApiKeyTexts.moment(key.lastUsedAt(), "account.never"))
                .wide("11rem"),
            EntityColumn.<ApiKey>text(
                "scopes", "apiKey.field.scopes", key -> String.join(", ", key.scopes()))),
        List.of(ListFilter.search(APPLICATION, "apiKey.field.application", "apiKey.search.hint")),
        ApiKey::id);
  }

  @Override
  protected void list(EntityGrid<ApiKey> grid, ListState wanted, @Nullable String openId) {
    String application = wanted.filter(APPLICATION).orElse("");
    grid.show(
        wanted,
        keys.find(application, wanted.descending(), wanted.request()),
        keys.count(application),
        openId);
  }

  @Override
  protected List<String> follows() {
    return List.of("api_keys");
  }

  @Override
  protected Optional<DetailPanel> detail(String id) {
    return keys.find(id).map(key -> new ApiKeyPanel(keys, places, clock, key, this::refresh));
  }
}
