package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Finding, registering and changing enterprises. */
class EnterpriseOnScreenTest extends BrowserTest {

  @Test
  void anEnterpriseIsFoundByItsPinyinAndTheLinkReproducesTheList() {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/enterprises");
    page.getByRole(AriaRole.TEXTBOX, named("搜索")).fill("fengwu");
    page.keyboard().press("Enter");
    assertThat(page.locator(".park-row-link:visible")).hasText(new String[] {"重庆凤梧商贸有限公司"});

    Page colleague = signedIn(Look.CHINESE);
    colleague.navigate(page.url());
    assertThat(colleague.locator(".park-row-link:visible")).hasText(new String[] {"重庆凤梧商贸有限公司"});
    assertThat(colleague.getByRole(AriaRole.TEXTBOX, named("搜索"))).hasValue("fengwu");
  }

  @Test
  void sortingIsDoneByTheServerAndStandsInTheLink() {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/enterprises");
    page.locator(".park-row-link").first().waitFor();
    page.locator("vaadin-grid-sorter")
        .filter(new Locator.FilterOptions().setHasText("统一社会信用代码"))
        .click();
    page.waitForURL(Pattern.compile("sort=creditCode"));
    page.reload();
    assertThat(page.locator("vaadin-grid-sorter[direction=asc]")).hasText("统一社会信用代码");
  }

  @Test
  void whatIsWrongStandsAtItsField() {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/enterprises/new");
    field(page, "统一社会信用代码").fill("91350100M000100Y4Z");
    page.getByRole(AriaRole.BUTTON, named("登记")).click();

    assertThat(page.locator("vaadin-text-field[invalid]").filter(text("名称"))).isVisible();
    assertThat(page.locator("vaadin-text-field[invalid]").filter(text("统一社会信用代码")))
        .containsText("校验码");

    field(page, "名称").fill("巴南冷链运输");
    field(page, "统一社会信用代码").fill("91350100M000100Y43");
    page.locator(".park-form").getByLabel("行业").click();
    page.getByRole(AriaRole.OPTION, named("G54 道路运输业")).click();
    page.getByRole(AriaRole.BUTTON, named("登记")).click();
    page.waitForURL(Pattern.compile("/enterprises/91350100M000100Y43"));
    assertThat(page.locator(".park-detail h2")).hasText("巴南冷链运输");
  }

  @Test
  void aChangeIsSavedAndToldInTheHistory() {
    Page page = signedIn(Look.ENGLISH);
    page.navigate("/enterprises/91500113DEM000049P");
    Locator division = field(page, "Division code");
    division.fill("500112");
    division.press("Tab");
    page.getByRole(AriaRole.BUTTON, named("Save")).click();
    assertThat(page.locator(".park-timeline li").first()).containsText("Enterprise updated");
    assertThat(page.locator(".park-timeline li").first()).containsText("500113 → 500112");
  }

  @Test
  void leavingWithUnsavedInputAsksFirst() {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/enterprises/91500113DEM000057J");
    Locator name = field(page, "名称");
    name.fill("改了一半");
    name.press("Tab");
    page.getByRole(AriaRole.LINK, named("月度记录")).first().click();

    Locator question = page.getByRole(AriaRole.ALERTDIALOG);
    assertThat(question).containsText("有未保存的修改");
    question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("继续编辑")).click();
    assertThat(name).hasValue("改了一半");
  }

  @Test
  void chosenColumnsStandInTheLink() {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/enterprises");
    page.getByRole(AriaRole.MENUITEM, named("选择列")).click();
    page.locator("vaadin-menu-bar-item").filter(text("行政区划代码")).click();
    page.waitForURL(Pattern.compile("columns=.*divisionCode"));
    page.keyboard().press("Escape");

    Page colleague = signedIn(Look.CHINESE);
    colleague.navigate(page.url());
    assertThat(colleague.locator("vaadin-grid")).containsText("行政区划代码");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
