package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.parkgraph.ParkProcess;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** GraphiQL comes from the product itself and needs nothing from elsewhere. */
class GraphiqlOfflineTest extends BrowserTest {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

  @Test
  void anExampleTabRunsAsTheSignedInAdminWithAllButLoopbackBlocked() {
    Page page = signedIn(Look.CHINESE);
    List<String> wanted = blockAllButLoopback(page);
    page.navigate("/graphiql");
    assertThat(page.locator("#viewer")).hasText(ParkProcess.USER);

    page.locator(".graphiql-execute-button").click();
    Locator result = page.locator(".graphiql-response");
    assertThat(result).containsText("72780000000.00");
    keep(page, "graphiql");
    assertThat(wanted).as("what the page wanted from elsewhere").isEmpty();
  }

  @Test
  void noScreenOfTheAdminUiAsksForAnythingFromElsewhere() {
    Page page = visitor(Look.CHINESE);
    List<String> wanted = blockAllButLoopback(page);
    page.navigate("/login");
    signIn(page);
    page.navigate("/records");
    page.locator(".park-row-link").first().waitFor();
    assertThat(wanted).isEmpty();
  }

  private static List<String> blockAllButLoopback(Page page) {
    List<String> blocked = new CopyOnWriteArrayList<>();
    page.context()
        .route(
            "**/*",
            route -> {
              URI uri = URI.create(route.request().url());
              if (uri.getHost() == null || LOOPBACK.contains(uri.getHost())) {
                route.resume();
              } else {
                blocked.add(uri.toString());
                route.abort();
              }
            });
    return blocked;
  }
}
