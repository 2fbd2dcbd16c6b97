package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Finding, registering and changing enterprises. */
class EnterpriseOnScreenTest extends BrowserTest {

  private static final String PATH = "/enterprises/91500113DEM000030T";

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
  void ofTwoPeopleNeitherOverwritesTheOther() {
    Page mine = signedIn(Look.CHINESE);
    Page theirs = signedIn(Look.CHINESE);
    mine.navigate(PATH);
    theirs.navigate(PATH);

    rename(theirs, "示例二号运输集团");
    assertThat(theirs.locator(".park-detail h2")).hasText("示例二号运输集团");

    Locator division = field(mine, "行政区划代码");
    division.fill("500112");
    division.press("Tab");
    mine.getByRole(AriaRole.BUTTON, named("保存")).click();
    assertThat(mine.locator(".park-conflict")).containsText("刚被他人修改");
    keep(mine, "conflict");

    mine.getByRole(AriaRole.BUTTON, named("载入最新内容,保留我的输入")).click();
    assertThat(field(mine, "名称")).hasValue("示例二号运输集团");
    assertThat(division).hasValue("500112");
    mine.getByRole(AriaRole.BUTTON, named("保存")).click();
    assertThat(mine.locator(".park-timeline li").first()).containsText("500113 → 500112");
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

  private static void rename(Page page, String to) {
    Locator name = field(page, "名称");
    name.fill(to);
    name.press("Tab");
    page.getByRole(AriaRole.BUTTON, named("保存")).click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
