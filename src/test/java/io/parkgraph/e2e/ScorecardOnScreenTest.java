package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The park's figures on the dashboard, and the records that they come from. */
class ScorecardOnScreenTest extends BrowserTest {

  /** The tooltip may not listen yet when the pointer comes; then it must come again. */
  private static final LocatorAssertions.ContainsTextOptions SOON =
      new LocatorAssertions.ContainsTextOptions().setTimeout(1_000);

  private static final String RECORD = "/records/91500113DEM000030T~TAX~2021-09";

  @Test
  void theDashboardTellsTheDemoParksFigures() {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/?asOf=2021-09");

    Locator turnover = page.locator("#metric-TURNOVER");
    assertThat(turnover).containsText("727.80亿");
    assertThat(turnover).containsText("+45.2%");
    Locator tax = page.locator("#metric-TAX");
    assertThat(tax).containsText("15.50亿");
    assertThat(tax).containsText("+56.5%");
    assertThat(tax).containsText("77.5%");
    assertThat(tax).containsText("1.50亿/月");
    assertThat(tax).containsText("1.72亿/月");
    assertThat(tax.getByRole(AriaRole.METER)).hasAttribute("aria-valuenow", "78");
    assertThat(tax.locator("park-chart svg")).isVisible();
    keep(page, "scorecard");
  }

  @Test
  void aFigureTellsItsExactValueAndLeadsToItsRecords() {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/?asOf=2021-09");

    Locator figure = page.locator("#metric-TAX .park-headline a");
    assertThat(figure).hasAttribute("title", "1,550,000,000.00 元");
    figure.click();

    page.waitForURL(Pattern.compile("/records\\?.*metric=TAX.*"));
    assertThat(page.locator(".park-pages")).containsText("共 180 条");
  }

  @Test
  void withoutAYearBeforeThereIsNoGrowthAndTheReasonIsTold() {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/?asOf=2020-09");

    Locator tax = page.locator("#metric-TAX");
    assertThat(tax.locator(".park-growth")).hasText("同比 —");
    assertThat(tax).containsText("上年同期没有已发布的记录");
  }

  @Test
  void correctingAPublishedRecordChangesTheFigure() {
    Page page = signedIn(Look.CHINESE);
    page.navigate(RECORD);
    page.locator("#action-CORRECT").click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    Locator amount = dialog.getByLabel("金额(元)");
    amount.fill("-1");
    dialog.getByRole(AriaRole.BUTTON, named("更正")).click();
    assertThat(dialog).containsText("金额不能为负数");
    assertThat(dialog).containsText("请填写原因");

    amount.fill("109,753,000.00");
    dialog.getByLabel("原因").fill("税务核对后补记");
    dialog.getByRole(AriaRole.BUTTON, named("更正")).click();
    assertThat(dialog).isHidden();
    assertThat(page.locator(".park-amount")).hasText("1.10亿");
    assertThat(page.locator(".park-detail")).containsText("税务核对后补记");
    keep(page, "corrected");

    page.navigate("/?asOf=2021-09");
    assertThat(page.locator("#metric-TAX .park-headline a")).hasText("16.50亿");
    takeBack(page);
  }

  private static void takeBack(Page page) {
    page.navigate(RECORD);
    page.locator("#action-CORRECT").click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("金额(元)").fill("9753000.00");
    dialog.getByLabel("原因").fill("恢复原金额");
    dialog.getByRole(AriaRole.BUTTON, named("更正")).click();
    assertThat(page.locator(".park-amount")).hasText("975.30万");
  }

  @Test
  void aNewRecordIsHandedInAndCountsOnceItIsPublished() {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/records");
    page.getByRole(AriaRole.BUTTON, onPage("提交记录")).click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.BUTTON, named("提交")).click();
    assertThat(dialog).containsText("此项必填");

    choose(page, dialog, "企业", "示例壹快递");
    choose(page, dialog, "指标", "产值");
    chooseMonth(dialog, "2020-08", "2020年8月");
    dialog.getByLabel("金额(元)").fill("320000000");
    dialog.getByRole(AriaRole.BUTTON, named("提交")).click();
    assertThat(page.locator(".park-amount")).hasText("3.20亿");

    page.locator("#action-PUBLISH").click();
    dialog.getByRole(AriaRole.BUTTON, named("发布")).click();
    assertThat(page.locator("#action-PUBLISH")).isDisabled();
    page.navigate("/?asOf=2020-08");
    assertThat(page.locator("#metric-OUTPUT .park-headline a")).hasText("3.20亿");
  }

  @Test
  void aTargetThatIsSetShowsItsProgress() {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/records?targets=2020");
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("税收").fill("1980840000");
    dialog.getByRole(AriaRole.BUTTON, named("保存")).click();
    assertThat(dialog).isHidden();
    page.navigate("/?asOf=2020-09");
    assertThat(page.locator("#metric-TAX")).containsText("50.0%");
  }

  /** Types, and picks from what the server then offers. */
  private static void choose(Page page, Locator dialog, String label, String text) {
    dialog.getByRole(AriaRole.COMBOBOX, named(label)).fill(text);
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(text)).click();
    assertThat(dialog.getByRole(AriaRole.COMBOBOX, named(label))).hasValue(text);
  }

  private static void chooseMonth(Locator dialog, String typed, String shown) {
    Locator month = dialog.getByRole(AriaRole.COMBOBOX, named("月份"));
    month.fill(typed);
    month.press("Enter");
    assertThat(month).hasValue(shown);
  }

  @Test
  void aStepThatCannotBeTakenNowSaysWhy() {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/records/91500113DEM000049P~TAX~2021-09");
    Locator publish = page.locator("#action-PUBLISH");
    assertThat(publish).isDisabled();
    Locator tooltip = page.getByRole(AriaRole.TOOLTIP);
    Awaitility.await()
        .untilAsserted(() -> {
          page.mouse().move(0, 0);
          publish.hover(new Locator.HoverOptions().setForce(true));
          assertThat(tooltip).containsText("当前状态下不能执行此操作", SOON);
        });
  }

  @Test
  void theRecordsArePagedForwardAndBack() {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/records?metric=TAX&sort=month");
    Locator first = page.locator(".park-row-link").first();
    first.waitFor();
    String opening = first.getAttribute("href");
    String row = opening.substring(0, opening.indexOf('?'));
    assertThat(page.locator(".park-pages")).containsText("本页 50 条,共 360 条");

    page.getByRole(AriaRole.BUTTON, onPage("下一页")).click();
    page.waitForURL(Pattern.compile("after="));
    assertThat(first).not().hasAttribute("href", opening);
    page.getByRole(AriaRole.BUTTON, onPage("上一页")).click();
    page.waitForURL(Pattern.compile("before="));
    assertThat(first).hasAttribute("href", Pattern.compile("^" + row));
  }

  @Test
  void withdrawingARecordChangesTheFigureAndRestoringBringsItBack() {
    Page page = signedIn(Look.ENGLISH);
    step(page, "WITHDRAW", "Withdraw", "Under review");
    assertThat(page.locator("#action-WITHDRAW")).isDisabled();
    page.navigate("/?asOf=2021-09");
    assertThat(page.locator("#metric-TAX .park-headline a")).hasText("1.54 bn");

    step(page, "RESTORE", "Restore", "The review confirmed it");
    page.navigate("/?asOf=2021-09");
    assertThat(page.locator("#metric-TAX .park-headline a")).hasText("1.55 bn");
  }

  private static void step(Page page, String action, String label, String reason) {
    page.navigate("/records/91500113DEM000209Y~TAX~2021-09");
    page.locator("#action-" + action).click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Reason").fill(reason);
    dialog.getByRole(AriaRole.BUTTON, named(label)).click();
    assertThat(dialog).isHidden();
  }

  private static Page.GetByRoleOptions onPage(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
