package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.parkgraph.ParkProcess;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Searching who did what, and looking at an entity as it was. */
class AuditOnScreenTest extends BrowserTest {

  private static final String ENTERPRISE = "/enterprises/91500113DEM000049P";

  @Test
  void theAuditorFindsWhoChangedWhatAndFollowsItToTheEntityAndItsPast() {
    Page page = signedIn(Look.ENGLISH);
    page.navigate(ENTERPRISE);
    Locator name = field(page, "Name");
    String before = name.inputValue();
    name.fill("示例审计企业");
    name.press("Tab");
    page.getByRole(AriaRole.BUTTON, named("Save")).click();
    assertThat(page.locator(".park-timeline li")).hasCount(2);

    page.navigate("/audit?type=enterprises&by=" + ParkProcess.USER);
    assertThat(page.locator(".park-row-link:visible")).hasText(new String[] {"示例审计企业"});
    keep(page, "audit-list");
    page.locator(".park-row-link:visible").click();
    page.waitForURL(Pattern.compile("/audit/.*by=" + ParkProcess.USER));
    assertThat(page.locator(".park-detail .park-changes")).containsText(before + " → 示例审计企业");
    keep(page, "audit-event");

    page.locator(".park-detail").getByRole(AriaRole.LINK).filter(text("示例审计企业")).click();
    page.waitForURL(Pattern.compile(ENTERPRISE));
    page.getByRole(AriaRole.BUTTON, named("As it was in version 1")).click();
    Locator past = page.locator("vaadin-dialog");
    assertThat(past.locator(".park-differs")).hasText(Pattern.compile("Name.*" + before));
    keep(page, "audit-past");
  }

  @Test
  void daysNarrowTheAuditAndStandInTheLink() {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/audit?to=2001-01-01");
    assertThat(page.locator(".park-empty")).isVisible();
    assertThat(page.getByLabel("截止日期")).hasValue("2001-01-01");
    page.navigate("/audit?from=2001-01-01");
    assertThat(page.locator(".park-row-link").first()).isVisible();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
