package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people do with a list: keep it as they like it, and take a step on many of its rows. */
class ListOnScreenTest extends BrowserTest {

  @Test
  void aSavedViewOpensTheListAndIsThereInAnotherBrowser() {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/records?metric=TAX&sort=-amount");
    page.locator(".park-row-link").first().waitFor();
    menu(page, "视图", "保存当前视图");
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("名称").fill("税收大户");
    dialog.getByLabel("打开列表时使用").check();
    dialog.getByRole(AriaRole.BUTTON, named("保存")).click();
    assertThat(page.locator(".park-views")).containsText("税收大户");

    Page elsewhere = signedIn(Look.CHINESE);
    elsewhere.navigate("/records");
    elsewhere.waitForURL(Pattern.compile("metric=TAX&sort=-amount"));
    assertThat(elsewhere.locator(".park-views")).containsText("税收大户");
    menu(elsewhere, "视图", "全部(不筛选)");
    assertThat(elsewhere.locator(".park-pages")).containsText("720");

    menu(elsewhere, "视图", "管理视图");
    elsewhere.getByRole(AriaRole.BUTTON, onPage("删除视图“税收大户”")).click();
    elsewhere.navigate("/");
    elsewhere.navigate("/records");
    elsewhere.locator(".park-row-link").first().waitFor();
    assertThat(elsewhere).not().hasURL(Pattern.compile("metric"));
  }

  @Test
  void theColumnsThatWereChosenAreThereTheNextTime() {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/enterprises");
    menu(page, "选择列", "行政区划代码");
    page.waitForURL(Pattern.compile("columns=.*divisionCode"));

    Page elsewhere = signedIn(Look.CHINESE);
    elsewhere.navigate("/enterprises");
    assertThat(elsewhere.locator("vaadin-grid")).containsText("行政区划代码");
    menu(elsewhere, "选择列", "行政区划代码");
    elsewhere.waitForURL(Pattern.compile("enterprises$"));
  }

  @Test
  void languageAndThemeFollowTheAccountIntoAnotherBrowser() {
    Page page = signedIn(Look.CHINESE);
    menu(page, "主题", "深色");
    menu(page, "主题", "紧凑行距");
    assertThat(page.locator("html")).hasAttribute("data-density", "COMPACT");

    Page elsewhere = signedIn(Look.CHINESE);
    assertThat(elsewhere.locator("html")).hasCSS("color-scheme", "dark");
    assertThat(elsewhere.locator("html")).hasAttribute("data-density", "COMPACT");
    menu(elsewhere, "主题", "跟随系统");
    menu(elsewhere, "主题", "宽松行距");
    menu(elsewhere, "语言", "English");

    Page third = signedIn(Look.CHINESE);
    assertThat(third.locator("html")).hasAttribute("lang", "en");
    menu(third, "Language", "中文");
    assertThat(third.locator("html")).hasAttribute("lang", "zh-CN");
  }

  @Test
  void manyRecordsAreWithdrawnAndEachRefusalIsTold() {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/records?metric=TAX&from=2020-03&to=2020-03");
    page.locator(".park-row-link").first().waitFor();
    select(page, 1);
    select(page, 2);
    assertThat(page.locator(".park-bulk")).containsText("已选 2 条");
    withdraw(page, "统计口径调整");
    assertThat(page.locator(".park-bulk-sum")).containsText("完成 2 条,被拒绝 0 条");
    page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, named("关闭")).click();
    assertThat(page.locator(".park-grid .park-badge[data-state=WITHDRAWN]")).hasCount(2);

    select(page, 1);
    select(page, 3);
    withdraw(page, "再次调整");
    assertThat(page.locator(".park-bulk-sum")).containsText("完成 1 条,被拒绝 1 条");
    assertThat(page.locator(".park-bulk-refused")).containsText("当前状态下不能执行此操作");
    keep(page, "bulk");
  }

  @Test
  void aDisabledStepTellsItsReasonToTheKeyboardAndToAScreenReader() {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/records/91500113DEM000049P~TAX~2021-05");
    Locator publish = page.locator("#action-PUBLISH");
    assertThat(publish).isDisabled();
    page.locator(".park-detail vaadin-button").first().focus();
    for (int i = 0; i < 5 && !isFocused(publish); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(publish).isFocused();
    assertThat(publish).hasAccessibleDescription(Pattern.compile("当前状态下不能执行此操作"));
    assertThat(page.getByRole(AriaRole.TOOLTIP).first()).containsText("当前状态下不能执行此操作");
  }

  private static boolean isFocused(Locator locator) {
    return (boolean) locator.evaluate("element => element === document.activeElement");
  }

  private static void withdraw(Page page, String reason) {
    page.locator("#bulk-WITHDRAW").click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("原因").fill(reason);
    dialog.getByRole(AriaRole.BUTTON, named("撤回")).click();
  }

  /** Selects a row of the page by its number; 0 would be all of them. */
  private static void select(Page page, int row) {
    page.locator(".park-grid vaadin-checkbox").nth(row).click();
  }

  private static void menu(Page page, String menu, String choice) {
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(menu).setExact(true))
        .click();
    page.locator("vaadin-menu-bar-item")
        .filter(new Locator.FilterOptions().setHasText(choice))
        .click();
  }

  private static Page.GetByRoleOptions onPage(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
