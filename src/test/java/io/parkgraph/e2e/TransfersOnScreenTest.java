package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.parkgraph.ParkProcess;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Scenarios 2 and 3 as people go through them: arrivals and transfers on screen. */
class TransfersOnScreenTest extends BrowserTest {

  private static final Look PHONE =
      new Look(Locale.SIMPLIFIED_CHINESE, ColorScheme.LIGHT, Look.PHONE);
  private static final Pattern NUMBER = Pattern.compile("\\d{4}-[0-9A-Z]+(-\\d)?");

  @Test
  void aMemberMovesByALetterWhoseOldOneIsVoid() {
    Page phone = signedInAs("demo-person", PHONE);
    phone.navigate("/my-moves");
    Locator move = phone.locator(".park-move").first();
    assertThat(move).containsText("介绍信已开");
    String old = number(move);
    keep(phone, "my-moves-phone");

    Page leaving = signedInAs("demo-branch-secretary", Look.CHINESE);
    leaving.navigate("/transfers?state=LETTER_ISSUED");
    leaving.locator(".park-row-link").first().click();
    leaving.locator("#action-REISSUE").click();
    Locator dialog = leaving.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("党费缴至").fill("2021-09");
    dialog.getByLabel("党费缴至").press("Enter");
    dialog.getByLabel("事由").fill("原件遗失");
    dialog.getByRole(AriaRole.BUTTON, inside("补开介绍信")).click();
    assertThat(dialog).hasCount(0);

    phone.reload();
    assertThat(move).not().containsText(old);
    String number = number(move);
    present(phone, old);
    Locator asking = phone.getByRole(AriaRole.DIALOG);
    assertThat(asking.locator("[invalid]").first()).containsText("作废");
    asking.getByLabel("介绍信编号").fill(number);
    asking.getByRole(AriaRole.BUTTON, inside("递交介绍信")).click();
    assertThat(move).containsText("转入审核");

    Page coming = signedInAs("demo-branch-secretary-2", Look.CHINESE);
    coming.navigate("/transfers?state=IN_REVIEW");
    coming.locator(".park-row-link").first().click();
    keep(coming, "transfer-in-review");
    coming.locator("#action-ACCEPT").click();
    coming.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, inside("接收")).click();
    assertThat(coming.locator(".park-detail .park-badge").first()).hasText("已接收");
    phone.reload();
    assertThat(move).containsText("已接收");
  }

  @Test
  void anArrivalIsOfferedBranchesAndPlacedOnceTheTransferIsReceived() {
    Page admin = signedInAs("demo-park-admin", Look.CHINESE);
    admin.navigate("/arrivals?state=VERIFIED");
    admin.locator(".park-row-link").first().click();
    admin.locator("#action-MATCH").click();
    Locator dialog = admin.getByRole(AriaRole.DIALOG);
    assertThat(dialog.locator("vaadin-radio-button").first()).containsText("支部");
    keep(admin, "arrival-match");
    dialog.getByRole(AriaRole.BUTTON, inside("匹配支部")).click();
    assertThat(admin.locator(".park-detail .park-badge").first()).hasText("已匹配");

    admin.navigate("/transfers?state=IN_REVIEW");
    admin
        .locator("vaadin-grid-cell-content")
        .filter(text("示例外地党支部"))
        .locator(".park-row-link")
        .first()
        .click();
    String person = admin.locator(".park-detail a[href^='people/']").first().getAttribute("href");
    String arrival = "/arrivals/" + person.substring("people/".length());
    admin.navigate(arrival);
    assertThat(admin.locator(".park-detail .park-badge").first()).hasText("已匹配");
    admin.goBack();
    admin.locator("#action-ACCEPT").click();
    dialog.getByRole(AriaRole.BUTTON, inside("接收")).click();
    assertThat(admin.locator(".park-detail .park-badge").first()).hasText("已接收");
    admin.navigate(arrival);
    assertThat(admin.locator(".park-detail .park-badge").first()).hasText("已落实");
    keep(admin, "arrival-placed");
  }

  @Test
  void withoutConsentADeclarationIsRefusedAtItsBox() {
    Page phone = signedInAs("demo-person", PHONE);
    phone.navigate("/my-data");
    phone.getByRole(AriaRole.BUTTON, named("撤回同意:组织生活")).first().click();
    phone.getByRole(AriaRole.BUTTON, named("撤回")).last().click();
    assertThat(phone.getByRole(AriaRole.BUTTON, named("撤回同意:组织生活"))).hasCount(0);
    phone.navigate("/my-moves");
    phone.getByRole(AriaRole.BUTTON, named("申报")).first().click();
    Locator dialog = phone.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.BUTTON, inside("申报")).click();
    assertThat(dialog.locator("vaadin-checkbox[invalid]")).containsText("本人单独同意");
    keep(phone, "declare-without-consent");
  }

  private Page signedInAs(String account, Look look) {
    Page page = visitor(look);
    page.navigate("/login");
    page.locator("input[name=username]").fill(account);
    page.locator("input[name=password]").fill(ParkProcess.PASSWORD);
    page.locator("vaadin-login-form [theme~=submit]").click();
    assertThat(page.locator("vaadin-login-form")).hasCount(0);
    return page;
  }

  private static void present(Page phone, String number) {
    phone.getByRole(AriaRole.BUTTON, named("递交介绍信")).first().click();
    Locator dialog = phone.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("介绍信编号").fill(number);
    dialog.getByRole(AriaRole.BUTTON, inside("递交介绍信")).click();
  }

  private static String number(Locator move) {
    var found = NUMBER.matcher(move.innerText());
    Assertions.assertThat(found.find()).isTrue();
    return found.group();
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions inside(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
