package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The task inbox of the demo's people, and the calendar by which its due dates are counted. */
class TasksOnScreenTest extends BrowserTest {

  @Test
  void aSecretaryFindsTheOwnTasksAndTheAppBarCountsThem() {
    Page page = signedInAs("demo-branch-secretary", Look.CHINESE);
    Locator count = page.locator("#task-count");
    assertThat(count).hasAttribute("aria-label", Pattern.compile("待办事项 [1-9]\\d* 项"));
    count.click();
    assertThat(page.locator(".park-row-link").first()).isVisible();
    Locator accept = page.locator(".park-row-link", text("接收组织关系"));
    assertThat(accept).hasCount(1);
    assertThat(page.locator(".park-row-link", text("补开过期的介绍信"))).hasCount(0);
    accept.click();
    assertThat(page.locator(".park-detail")).containsText("个工作日");
    keep(page, "tasks-secretary");
  }

  @Test
  void theInboxIsNarrowedByTheUrl() {
    Page page = signedInAs("demo-park-admin", Look.CHINESE);
    page.navigate("/tasks?overdue=YES");
    assertThat(page.locator(".park-row-link", text("组织换届选举")).first()).isVisible();
    assertThat(page.locator(".park-badge[data-state=OVERDUE]").first()).isVisible();
    keep(page, "tasks-overdue");
  }

  @Test
  void aLaterYearIsEntered() {
    Page page = signedInAs("demo-park-admin", Look.CHINESE);
    page.navigate("/calendar/2060");
    page.locator("#set-days").click();
    day(page, "起始日", "2060-10-01");
    day(page, "截止日", "2060-10-07");
    Locator kind = page.getByRole(AriaRole.COMBOBOX, named("类型"));
    kind.fill("放假");
    kind.press("Enter");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("保存")).click();
    assertThat(page.locator(".park-day-spans")).containsText("2060-10-01 – 2060-10-07");
    keep(page, "calendar-entered");
  }

  private static void day(Page page, String label, String day) {
    Locator field = page.getByRole(AriaRole.COMBOBOX, named(label));
    field.fill(day);
    field.press("Enter");
  }

  private static Page.GetByRoleOptions named(String label) {
    return new Page.GetByRoleOptions().setName(label);
  }

  private static Page.LocatorOptions text(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
