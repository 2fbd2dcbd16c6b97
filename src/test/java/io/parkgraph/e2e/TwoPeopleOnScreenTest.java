package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Two browsers, one record: disjoint changes merge, overlapping ones are asked, none is lost. */
class TwoPeopleOnScreenTest extends BrowserTest {

  @Test
  void whatOnlyOneOfThemChangedIsMergedWithoutAQuestion() {
    String path = "/enterprises/91500113DEM000030T";
    Page mine = at(path);
    Page theirs = at(path);
    fill(mine, "行政区划代码", "500112");
    save(theirs, "名称", "示例二号运输集团");
    press(mine);

    assertThat(mine.locator("vaadin-notification-card").filter(with("保留其他人"))).containsText("名称");
    assertThat(mine.locator(".park-timeline li").first()).containsText("500113 → 500112");
    assertThat(field(mine, "名称")).hasValue("示例二号运输集团");
    assertThat(mine.locator(".park-detail h2")).hasText("示例二号运输集团");
  }

  @Test
  void whatBothChangedIsAskedFieldByFieldWithWhoAndWhen() {
    String path = "/enterprises/91500113DEM000049P";
    Page mine = at(path);
    Page theirs = at(path);
    fill(mine, "行政区划代码", "500107");
    fill(mine, "名称", "我的名称");
    fill(theirs, "行政区划代码", "500112");
    save(theirs, "名称", "对方的名称");
    press(mine);

    Locator question = question(mine);
    assertThat(question).containsText("对方的名称");
    assertThat(question).containsText("我的名称");
    assertThat(question.locator(".park-clash-base").first()).containsText("原值");
    assertThat(question).containsText("admin · ");
    question.getByRole(AriaRole.BUTTON, named("按所选保存")).click();
    assertThat(question).containsText("请为每一项选择");
    choose(question, "名称", "对方的值");
    choose(question, "行政区划代码", "我的值");
    keep(mine, "conflict");
    question.getByRole(AriaRole.BUTTON, named("按所选保存")).click();

    assertThat(mine.locator(".park-detail h2")).hasText("对方的名称");
    assertThat(mine.locator(".park-timeline li").first()).containsText("500112 → 500107");
  }

  @Test
  void whoTurnsBackFromTheQuestionIsAskedAgainAndASecondConflictMeanwhileIsAskedToo() {
    String path = "/enterprises/91500113DEM000057J";
    Page mine = at(path);
    Page theirs = at(path);
    fill(mine, "名称", "我的");
    save(theirs, "名称", "对方一");
    press(mine);
    question(mine).getByRole(AriaRole.BUTTON, named("返回编辑")).click();
    assertThat(field(mine, "名称")).hasValue("我的");
    mine.getByRole(AriaRole.BUTTON, onPage("保存")).click();
    choose(question(mine), "名称", "我的值");

    save(theirs, "名称", "对方二");
    assertThat(theirs.locator(".park-detail h2")).hasText("对方二");
    question(mine).getByRole(AriaRole.BUTTON, named("按所选保存")).click();
    assertThat(question(mine)).containsText("对方二");
    choose(question(mine), "名称", "我的值");
    question(mine).getByRole(AriaRole.BUTTON, named("按所选保存")).click();
    assertThat(mine.locator(".park-timeline li").first()).containsText("对方二 → 我的");
  }

  @Test
  void aStepIsNotTakenOnARecordThatLooksDifferentByNow() {
    String path = "/records/91500113DEM000049P~TAX~2021-08";
    Page mine = at(path);
    Page theirs = at(path);
    mine.locator("#action-WITHDRAW").click();
    Locator dialog = mine.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("原因").fill("重复上报");
    correct(theirs, "88000000");

    dialog.getByRole(AriaRole.BUTTON, named("撤回")).click();
    Locator question = question(mine);
    assertThat(question).containsText("88,000,000.00 元");
    assertThat(question).containsText("admin · ");
    keep(mine, "conflict-step");
    question.getByRole(AriaRole.BUTTON, named("仍要继续")).click();
    assertThat(mine.locator(".park-detail .park-badge").first()).hasText("已撤回");
  }

  @Test
  void twoCorrectionsOfOneAmountAreAsked() {
    String path = "/records/91500113DEM000049P~TAX~2021-07";
    Page mine = at(path);
    Page theirs = at(path);
    mine.locator("#action-CORRECT").click();
    Locator dialog = mine.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("金额(元)").fill("77,000,000");
    dialog.getByLabel("原因").fill("我核对的");
    correct(theirs, "66000000");

    dialog.getByRole(AriaRole.BUTTON, named("更正")).click();
    choose(question(mine), "金额(元)", "我的值");
    question(mine).getByRole(AriaRole.BUTTON, named("按所选保存")).click();
    assertThat(mine.locator(".park-amount-line")).containsText("77,000,000.00");
    assertThat(mine.locator(".park-timeline li").first()).containsText("66,000,000.00");
  }

  @Test
  void twoFirstTargetsOfAYearAreAsked() {
    Page mine = at("/records?targets=2031");
    Page theirs = at("/records?targets=2031");
    setTargets(theirs, "交易额", "500000000", "税收", "100000000");
    assertThat(theirs.locator("vaadin-dialog")).hasCount(0);
    setTargets(mine, "产值", "700000000", "税收", "200000000");

    Locator question = question(mine);
    assertThat(question).containsText("交易额");
    choose(question, "税收", "我的值");
    question.getByRole(AriaRole.BUTTON, named("按所选保存")).click();
    assertThat(mine.locator("vaadin-dialog")).hasCount(0);
    mine.navigate("/records?targets=2031");
    assertThat(mine.getByRole(AriaRole.DIALOG).getByLabel("交易额")).hasValue("500000000.00");
    assertThat(mine.getByRole(AriaRole.DIALOG).getByLabel("税收")).hasValue("200000000.00");
    assertThat(mine.getByRole(AriaRole.DIALOG).getByLabel("产值")).hasValue("700000000.00");
  }

  @Test
  void twoPeopleWhoChangeOneContactAreMergedAndAskedToo() {
    String path = "/enterprises/91500113DEM000057J";
    Page mine = at(path);
    Page theirs = at(path);
    editContact(mine, "职务", "我的职务");
    editContact(theirs, "姓名", "对方改的姓名");
    contactDialog(theirs).getByRole(AriaRole.BUTTON, named("保存")).click();
    assertThat(theirs.locator(".park-rows").first()).containsText("对方改的姓名");

    contactDialog(mine).getByRole(AriaRole.BUTTON, named("保存")).click();
    assertThat(mine.locator(".park-rows").first()).containsText("我的职务");
    assertThat(mine.locator(".park-rows").first()).containsText("对方改的姓名");
  }

  @Test
  void aDialogWithInputAsksBeforeItIsClosed() {
    Page page = at("/records/91500113DEM000049P~TAX~2021-06");
    page.locator("#action-WITHDRAW").click();
    Locator reason = page.getByRole(AriaRole.DIALOG).getByLabel("原因");
    reason.fill("写了一半");
    reason.press("Tab");
    page.keyboard().press("Escape");
    Locator question = page.getByRole(AriaRole.ALERTDIALOG);
    assertThat(question).containsText("有未保存的修改");
    question.getByRole(AriaRole.BUTTON, named("继续编辑")).click();
    assertThat(reason).hasValue("写了一半");
  }

  private Page at(String path) {
    Page page = signedIn(Look.CHINESE);
    page.navigate(path);
    page.locator(path.contains("targets") ? "vaadin-dialog input" : ".park-timeline li")
        .first()
        .waitFor();
    return page;
  }

  private static void fill(Page page, String label, String value) {
    Locator field = field(page, label);
    field.fill(value);
    field.press("Tab");
  }

  private static void save(Page page, String label, String value) {
    fill(page, label, value);
    press(page);
  }

  private static void press(Page page) {
    page.getByRole(AriaRole.BUTTON, onPage("保存")).click();
    assertThat(
            page.locator("vaadin-button[disabled]")
                .filter(with("保存"))
                .or(question(page).locator("p").first()))
        .isVisible();
  }

  private static void correct(Page page, String amount) {
    page.locator("#action-CORRECT").click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("金额(元)").fill(amount);
    dialog.getByLabel("原因").fill("对方更正");
    dialog.getByRole(AriaRole.BUTTON, named("更正")).click();
    assertThat(dialog).isHidden();
  }

  private static void setTargets(
      Page page, String metric, String amount, String otherMetric, String otherAmount) {
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel(metric).fill(amount);
    dialog.getByLabel(otherMetric).fill(otherAmount);
    dialog.getByLabel(otherMetric).press("Tab");
    dialog.getByRole(AriaRole.BUTTON, named("保存")).click();
  }

  private static void editContact(Page page, String label, String value) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("修改联系人")).first().click();
    contactDialog(page).getByLabel(label).fill(value);
  }

  private static Locator contactDialog(Page page) {
    return page.locator(".park-form-dialog");
  }

  private static Locator question(Page page) {
    return page.locator(".park-conflict-dialog[opened]:not([closing])");
  }

  private static void choose(Locator question, String field, String side) {
    question
        .locator(".park-clash")
        .filter(with(field))
        .locator("vaadin-radio-button")
        .filter(with(side))
        .click();
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
