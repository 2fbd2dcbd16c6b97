package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
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
    one.onRequest(request -> asked.add(request.method() + " " + request.url()));

    other.navigate(FIRST);
    rename(other, "示例当场改名企业");

    assertThat(name).hasValue("示例当场改名企业");
    assertThat(one.locator(".park-row-link").filter(text("示例当场改名企业"))).isVisible();
    assertThat(one.locator(".park-timeline li").first()).containsText("修改企业信息");
    Assertions.assertThat(one.url()).contains(FIRST).contains("q=");
    Assertions.assertThat(asked)
        .as("nothing is polled")
        .noneMatch(each -> each.contains("v-r=uidl"));
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
