package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The matrix of linkages with its gaps, one linkage, and a leader's own enterprises. */
class LinkagesOnScreenTest extends BrowserTest {

  private static final String FIRM = "/enterprises/91500113DEM000049P";

  @Test
  void aGapIsSeenAndClosedAndOpenedAgain() {
    Page page = signedInAtDesk();
    page.navigate("/linkages");
    assertThat(page.locator(".park-covered")).containsText("20 / 22");
    assertThat(page.locator(".park-covered")).containsText("90.9%");
    page.navigate("/linkages?gap=ANY");
    assertThat(page.locator(".park-pages")).containsText("共 2 条");
    keep(page, "linkage-gaps");

    page.navigate("/linkages?gap=GUIDANCE");
    assertThat(page.locator(".park-pages")).containsText("共 1 条");
    page.locator(".park-cell[data-state=GAP]").click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    confirm(dialog, "建立联动");
    assertThat(dialog).containsText("此项必填");
    dialog.getByLabel("领导职务").fill("区级联系领导(示例)");
    day(dialog, "开始日期", LocalDate.of(2021, 9, 1));
    confirm(dialog, "建立联动");

    assertThat(page.locator(".park-detail h2")).containsText("定点指导");
    assertThat(page.locator(".park-covered")).containsText("21 / 22");
    page.locator("#action-END").click();
    dialog.getByLabel("原因").fill("示例:职务调整");
    confirm(dialog, "结束联动");
    assertThat(page.locator(".park-detail .park-badge").first()).hasText("已结束");
    assertThat(page.locator(".park-covered")).containsText("20 / 22");
  }

  @Test
  void aCellOpensTheLinkageWhereAContactIsLoggedAndABlockerSolved() {
    Page page = signedInAtDesk();
    page.navigate("/linkages?stale=YES");
    assertThat(page.locator(".park-pages")).containsText("共 1 条");
    page.locator(".park-cell[data-state=SUBMITTED]").first().click();
    page.waitForURL(Pattern.compile("/linkages/.+"));
    assertThat(page.locator(".park-detail")).containsText("天未联系");

    page.locator("#action-LOG_CONTACT").click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    day(dialog, "联系日期", LocalDate.now());
    dialog.getByRole(AriaRole.COMBOBOX, named("联系方式")).fill("走访");
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("走访")).click();
    dialog.getByLabel("会见对象").fill("示例甲 15400130001");
    dialog.getByLabel("联系内容").fill("了解用工情况");
    confirm(dialog, "登记联系");
    assertThat(dialog).containsText("电话");
    dialog.getByLabel("会见对象").fill("示例甲");
    confirm(dialog, "登记联系");
    assertThat(page.locator(".park-detail")).containsText("了解用工情况");
    assertThat(page.locator(".park-detail")).not().containsText("天未联系");

    page.locator("#action-RAISE_BLOCKER").click();
    dialog.getByLabel("问题").fill("示例:充电桩不足");
    confirm(dialog, "提出问题");
    page.getByRole(AriaRole.BUTTON, onPage("解决:示例:充电桩不足")).click();
    dialog.getByLabel("解决情况").fill("示例:已协调");
    confirm(dialog, "解决");
    assertThat(page.locator(".park-detail")).containsText("示例:已协调");
    keep(page, "linkage");
  }

  @Test
  void anEnterprisesPageShowsItsLinkagesAndALeaderHasTheOwnOnOnePage() {
    Page page = signedInAtDesk();
    page.navigate(FIRM);
    Locator section = page.locator(".park-section").filter(with("三方联动"));
    assertThat(section).containsText("定点指导");
    assertThat(section).containsText("纳入区域化大党委");

    Page leader = signedInAs("demo-linked-leader", Look.CHINESE);
    leader.navigate("/my-enterprises");
    Locator cards = leader.locator(".park-card");
    assertThat(cards).hasCount(4);
    Assertions.assertThat(leader.locator(".park-card h2").allInnerTexts())
        .containsExactlyInAnyOrder("示例一号公路运输", "示例二号公路运输", "示例三号公路运输", "示例四号公路运输");
    assertThat(cards.first()).containsText("最近联系");
    Locator blocked = cards.filter(with("夜间停车位不足"));
    assertThat(blocked).hasCount(1);
    assertThat(blocked).containsText("示例二号公路运输");
    keep(leader, "my-enterprises");
  }

  private static void day(Locator dialog, String label, LocalDate day) {
    Locator field = dialog.getByRole(AriaRole.COMBOBOX, named(label));
    field.fill(day.toString());
    field.press("Enter");
  }

  private static void confirm(Locator dialog, String label) {
    dialog.getByRole(AriaRole.BUTTON, named(label)).click();
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions onPage(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
