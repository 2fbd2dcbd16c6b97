package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import io.parkgraph.ParkProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What one person does is on the other's screen without asking for it. */
class LiveOnScreenTest extends BrowserTest {

  private static final String FIRST = "/enterprises/91500113DEM000049P";
  private static final String SECOND = "/enterprises/91500113DEM000057J";

  @Test
  void aChangeByOthersIsInTheListAndInTheOpenDetailAtOnce() {
    Page one = signedIn(Look.CHINESE);
    Page other = signedIn(Look.CHINESE);
    List<String> asked = new ArrayList<>();
    one.navigate(FIRST + "?q=示例");
    Locator name = field(one, "名称");
    assertThat(name).not().hasValue("");
    one.onRequest(request -> asked.add(request.url()));

    other.navigate(FIRST);
    assertThat(field(other, "名称")).not().hasValue("");
    Assertions.assertThat(asked).as("nothing is polled").isEmpty();
    rename(other, "示例当场改名企业");

    assertThat(name).hasValue("示例当场改名企业");
    assertThat(one.locator(".park-row-link").filter(text("示例当场改名企业"))).isVisible();
    assertThat(one.locator(".park-timeline li").first()).containsText("修改企业信息");
    Assertions.assertThat(one.url()).contains(FIRST).contains("q=");
  }

  @Test
  void whatWasTypedStaysAndThePersonIsToldAtOnce() {
    Page one = signedIn(Look.CHINESE);
    Page other = signedIn(Look.CHINESE);
    one.navigate(SECOND);
    field(one, "名称").fill("我还没有保存");
    field(one, "名称").press("Tab");

    other.navigate(SECOND);
    Locator division = field(other, "行政区划代码");
    division.fill("500112");
    division.press("Tab");
    other.getByRole(AriaRole.BUTTON, named("保存")).click();

    assertThat(one.locator(".park-meanwhile")).containsText("admin");
    assertThat(field(one, "名称")).hasValue("我还没有保存");
    keep(one, "changed-meanwhile");
    one.getByRole(AriaRole.BUTTON, named("保存")).click();
    assertThat(one.locator(".park-detail h2")).hasText("我还没有保存");
    assertThat(field(one, "行政区划代码")).hasValue("500112");
    assertThat(one.locator(".park-meanwhile")).isHidden();
  }

  @Test
  void theBellTellsAtOnceWhatConcernsOnesWorkAndLeadsThere() {
    Page page = signedIn(Look.CHINESE);
    Locator count = page.locator(".park-bell:has(#bell) .park-bell-count");
    readAll(page);
    submitAsPartner(page, "2020-03");
    assertThat(count).hasText("1");
    submitAsPartner(page, "2020-04");
    assertThat(count).hasText("2");

    page.locator("#bell").click();
    Locator lines = page.locator(".park-notification");
    assertThat(lines.nth(1)).isVisible();
    assertThat(lines.first()).containsText("提交");
    assertThat(lines.first()).containsText("2020");
    keep(page, "bell");
    lines.first().locator("a").click();
    page.waitForURL(Pattern.compile("/records/.*2020-04"));
    assertThat(page.locator(".park-detail h2")).containsText("2020");
    assertThat(count).hasText("1");

    page.locator("#bell").click();
    page.getByRole(AriaRole.BUTTON, named("全部标为已读")).click();
    assertThat(count).isHidden();
  }

  @Test
  void theBellFitsEveryScreen() {
    for (Look look : Look.EXTREMES) {
      Page page = signedIn(look);
      submitAsPartner(page, "2019-0" + (1 + Look.EXTREMES.indexOf(look)));
      page.locator("#bell").click();
      assertThat(page.locator(".park-notification").first()).isVisible();
      keep(page, "bell-" + look);
    }
  }

  /** Other tests have rung the bell before. */
  private static void readAll(Page page) {
    if (page.locator(".park-bell:has(#bell) .park-bell-count").isVisible()) {
      page.locator("#bell").click();
      page.getByRole(AriaRole.BUTTON, named("全部标为已读")).click();
      page.keyboard().press("Escape");
    }
    assertThat(page.locator(".park-bell:has(#bell) .park-bell-count")).isHidden();
  }

  /** A partner's application hands in figures while the person looks at the screen. */
  private static void submitAsPartner(Page page, String month) {
    String enterprise = asked(page, "{ enterprises(first: 1) { nodes { id } } }");
    String id = enterprise.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    String answer =
        asked(
            page,
            "mutation { submitMetricRecord(input: { enterpriseId: \\\"%s\\\", metric: OUTPUT, month: \\\"%s\\\", amount: \\\"5\\\" }) { metricRecord { id } errors { ... on UserError { message } } } }"
                .formatted(id, month));
    Assertions.assertThat(answer).contains("\"errors\":[]");
  }

  private static String asked(Page page, String query) {
    return page.request()
        .post(
            "/graphql",
            RequestOptions.create()
                .setHeader("Content-Type", "application/json")
                .setHeader("Authorization", "Bearer " + ParkProcess.KEY)
                .setData("{\"query\": \"" + query + "\"}"))
        .text();
  }

  private static void rename(Page page, String name) {
    field(page, "名称").fill(name);
    field(page, "名称").press("Tab");
    page.getByRole(AriaRole.BUTTON, named("保存")).click();
    assertThat(page.locator(".park-detail h2")).hasText(name);
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
