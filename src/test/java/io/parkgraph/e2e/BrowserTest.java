package io.parkgraph.e2e;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import io.parkgraph.ParkProcess;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser before a park of the class's own; each test has the browser to itself. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTest {

  /** {@code ./park test} says where it found one. */
  private static final Path CHROMIUM =
      Path.of(System.getenv().getOrDefault("PARK_CHROMIUM", "/usr/bin/chromium"));

  /**
   * What is asserted may take its time on a busy machine; it is waited for no longer than needed.
   */
  private static final int PATIENCE_MILLIS = 20_000;

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private Path folder;
  private ParkProcess park;
  private Playwright playwright;
  private Browser browser;

  @BeforeAll
  void open(@TempDir(cleanup = CleanupMode.ALWAYS) Path data) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    folder = data;
    PlantedPark.copyTo(data);
    park = ParkProcess.started(data);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setHeadless(true)
                    .setArgs(ARGUMENTS));
  }

  @AfterEach
  void forgetVisitors() {
    for (BrowserContext visitor : browser.contexts()) {
      visitor.unrouteAll();
      visitor.close();
    }
  }

  @AfterAll
  void close() {
    playwright.close();
    park.close();
  }

  /** The park that the browser is before. */
  protected ParkProcess park() {
    return park;
  }

  /** Ends the park as kill -9 does and starts it again on the same data, at the same address. */
  protected void restart() {
    int port = URI.create(park.base()).getPort();
    park.kill();
    park = ParkProcess.started(folder, port);
  }

  /** Somebody with a browser of their own, who has not signed in. */
  Page visitor(Look look) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(park.base())
                .setLocale(look.tag())
                .setColorScheme(look.colours())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(look.width(), look.height()));
    return context.newPage();
  }

  /** Somebody who has signed in and sees the dashboard. */
  Page signedIn(Look look) {
    Page page = visitor(look);
    page.navigate("/login");
    signIn(page);
    return page;
  }

  /** Somebody at a desk who has signed in. */
  protected Page signedInAtDesk() {
    return signedIn(Look.CHINESE);
  }

  static void signIn(Page page) {
    page.locator("input[name=username]").fill(ParkProcess.USER);
    page.locator("input[name=password]").fill(ParkProcess.PASSWORD);
    page.locator("vaadin-login-form [theme~=submit]").click();
    page.locator("#metric-TAX").waitFor();
  }

  /** Somebody who has signed in to one of the demo's accounts. */
  Page signedInAs(String account, Look look) {
    Page page = visitor(look);
    page.navigate("/login");
    page.locator("input[name=username]").fill(account);
    page.locator("input[name=password]").fill(ParkProcess.PASSWORD);
    page.locator("vaadin-login-form [theme~=submit]").click();
    page.locator("#task-count").waitFor();
    return page;
  }

  /** What GraphQL answers to who has signed in on a page, who may ask for all of it. */
  static JsonNode ask(Page page, String document, Map<String, ?> variables) {
    String body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
    APIResponse answer =
        page.request()
            .post(
                "/graphql",
                RequestOptions.create()
                    .setHeader("Content-Type", "application/json")
                    .setHeader("Origin", page.evaluate("location.origin").toString())
                    .setData(body));
    JsonNode said = JSON.readTree(answer.text());
    if (said.has("errors")) {
      throw new AssertionError(answer.text());
    }
    return said.path("data");
  }

  /** A text field of the open detail by its label. */
  static Locator field(Page page, String label) {
    return page.locator(".park-detail")
        .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
  }

  static void keep(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }
}
