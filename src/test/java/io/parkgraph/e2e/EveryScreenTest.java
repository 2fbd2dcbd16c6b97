package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds of every screen in both languages, both colour schemes and at both widths. */
class EveryScreenTest extends BrowserTest {

  private static final String RECORD = "/records/91500113DEM000030T~TAX~2021-09";
  private static final String CONTACTS = "/enterprises/91500113DEM000057J";
  private static final Set<String> SERIOUS = Set.of("serious", "critical");
  private static final Pattern RAW_KEY =
      Pattern.compile(
          "\\b(ui|overview|enterprise|economy|event|metric|metricRecord\\w+|refusal|industry|site|account|apiKey|role)"
              + "\\.[A-Za-z]\\w*");

  /** A screen, how to get there once signed in, and what shows that it is there. */
  private record Screen(String name, String path, String shown, String click) {}

  private static final List<Screen> SCREENS =
      List.of(
          new Screen("dashboard", "/?asOf=2021-09", "park-chart[drawn]", ""),
          new Screen("enterprises", "/enterprises", ".park-row-link", ""),
          new Screen("enterprise", "/enterprises/91500113DEM000225L", ".park-timeline li", ""),
          new Screen("contacts", CONTACTS, ".park-phone", ""),
          new Screen("register", "/enterprises/new", ".park-form", ""),
          new Screen("no-match", "/enterprises?q=zzzzzz", ".park-empty", ""),
          new Screen("records", "/records", ".park-row-link", ""),
          new Screen("record", RECORD, ".park-timeline li", ""),
          new Screen("correct", RECORD, "vaadin-dialog textarea", "#action-CORRECT"),
          new Screen("targets", "/records?targets=2021", "vaadin-dialog input", ""),
          new Screen("audit", "/audit", ".park-row-link", ""),
          new Screen("access", "/access", ".park-empty", ""),
          new Screen("accounts", "/accounts", ".park-row-link", ""),
          new Screen("account", "/accounts/admin", ".park-timeline li", ""),
          new Screen("api-keys", "/api-keys", ".park-row-link", ""),
          new Screen("password", "/password", ".park-password", ""),
          new Screen("not-found", "/enterprises/unknown", "h1", ""));

  @TestFactory
  List<DynamicTest> everyLook() {
    return Look.ALL.stream()
        .map(look -> DynamicTest.dynamicTest(look.toString(), () -> walk(look)))
        .toList();
  }

  private void walk(Look look) {
    Page page = visitor(look);
    page.navigate("/login");
    page.locator("vaadin-login-form input[name=username]").waitFor();
    judge(page, look, "login");
    signIn(page);
    for (Screen screen : SCREENS) {
      page.navigate(screen.path());
      if (!screen.click().isEmpty()) {
        page.locator(screen.click()).click();
      }
      page.locator(screen.shown()).first().waitFor();
      judge(page, look, screen.name());
    }
    if (look.width() == Look.PHONE) {
      page.navigate("/");
      page.locator("vaadin-drawer-toggle").click();
      assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isVisible();
      judge(page, look, "drawer");
    }
  }

  private static void judge(Page page, Look look, String name) {
    keep(page, look + "/" + name);
    int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    assertThat(width).as("%s scrolls sideways", name).isLessThanOrEqualTo(look.width());
    assertThat((String) page.evaluate("document.body.innerText"))
        .as("%s shows a raw message key", name)
        .doesNotContainPattern(RAW_KEY);
    List<String> found =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(EveryScreenTest::describe)
                .toList();
    assertThat(found).as("what axe finds on %s", name).isEmpty();
  }

  private static String describe(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream().map(node -> node.getHtml() + " " + node.getTarget()).toList();
  }
}
