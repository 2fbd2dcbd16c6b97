package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Scenarios 2 and 3 as people go through them: arrivals and transfers on screen. */
class TransfersOnScreenTest extends BrowserTest {

  private static final Look PHONE =
      new Look(Locale.SIMPLIFIED_CHINESE, ColorScheme.LIGHT, Look.PHONE);
  private static final String HOST = "仓储快递联合党支部（示例）";
  private static final String REFUSED = "vaadin-dialog .park-form-error";

  /** Two of its people are full members of a branch of the park: too few for one of its own. */
  private static final String FIRM_OF_TWO = "91500113DEM00009XT";

  private static final String ARRIVALS = "{ arrivals(first: 0) { totalCount } }";
  private static final String VERIFIED =
      """
      { arrivals(first: 20, filter: {state: VERIFIED}) { nodes { employerId person { id } } } }
      """;
  private static final String EXPIRED =
      """
      { transfers(first: 1, filter: {state: EXPIRED}) {
          nodes { id version letter { number } from { name } } } }
      """;
  private static final String PRESENT =
      """
      mutation($input: PresentTransferLetterInput!) {
        presentTransferLetter(input: $input) { errors { code } } }
      """;
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
    ofTwoAcceptsOneSucceeds(coming);
    phone.reload();
    assertThat(move).containsText("已接收");
  }

  /** Both have the dialog open and confirm it; the later of them is told what happened. */
  private static void ofTwoAcceptsOneSucceeds(Page coming) {
    Page other = coming.context().newPage();
    other.navigate(coming.url());
    for (Page each : List.of(coming, other)) {
      each.locator("#action-ACCEPT").click();
      assertThat(accept(each)).isVisible();
    }
    for (Page each : List.of(coming, other)) {
      accept(each).click();
    }
    for (Page each : List.of(coming, other)) {
      assertThat(each.locator(".park-detail .park-badge").first()).hasText("已接收");
      assertThat(each.locator("vaadin-dialog:not(:has(.park-form-error))")).hasCount(0);
    }
    Page late = coming.locator(REFUSED).count() == 1 ? coming : other;
    Assertions.assertThat(coming.locator(REFUSED).count() + other.locator(REFUSED).count()).isOne();
    assertThat(late.locator(REFUSED)).containsText("已被他人修改");
    keep(late, "transfer-accepted-meanwhile");
  }

  private static Locator accept(Page page) {
    return page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, inside("接收"));
  }

  @Test
  void aLetterThatRanOutMovesNobodyUntilAnotherIsIssued() {
    Page admin = signedInAs("demo-park-admin", Look.CHINESE);
    JsonNode late = ask(admin, EXPIRED, Map.of()).at("/transfers/nodes/0");
    String from = late.at("/from/name").asString();

    Page leaving = signedInAs("demo-branch-secretary-2", Look.CHINESE);
    leaving.navigate("/transfers?state=EXPIRED");
    leaving.locator(".park-row-link").first().click();
    Locator badge = leaving.locator(".park-detail .park-badge").first();
    assertThat(badge).hasText("介绍信过期");
    assertThat(leaving.locator("#action-PRESENT")).isDisabled();
    assertThat(leaving.locator(".park-why li").filter(text("递交介绍信"))).containsText("当前状态下不能执行此操作");
    keep(leaving, "transfer-expired");

    var input =
        Map.of(
            "id",
            late.path("id").asString(),
            "expectedVersion",
            late.path("version").asInt(),
            "letterNumber",
            late.at("/letter/number").asString());
    JsonNode refused = ask(admin, PRESENT, Map.of("input", input)).path("presentTransferLetter");
    Assertions.assertThat(refused.at("/errors/0/code").asString()).isEqualTo("LETTER_EXPIRED");
    String url = leaving.url();
    leaving.locator(".park-detail a[href^='people/']").first().click();
    leaving.waitForURL(Pattern.compile("/people/"));
    assertThat(leaving.locator(".park-detail .park-fact-list").first()).containsText(from);

    leaving.navigate(url);
    leaving.locator("#action-REISSUE").click();
    Locator dialog = leaving.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("党费缴至").fill("2021-09");
    dialog.getByLabel("党费缴至").press("Enter");
    dialog.getByLabel("事由").fill("逾期未递交");
    dialog.getByRole(AriaRole.BUTTON, inside("补开介绍信")).click();
    assertThat(badge).hasText("介绍信已开");
  }

  @Test
  void aTransferGoesBackOrItsSlipDoesAndAMemberFloatsMeanwhile() {
    Page target = signedInAs("demo-branch-secretary", Look.CHINESE);
    target.navigate("/transfers?state=IN_REVIEW");
    target.locator(".park-row-link").last().click();
    target.locator("#action-RETURN").click();
    Locator dialog = target.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("事由").fill("示例：材料不齐");
    dialog.getByRole(AriaRole.BUTTON, inside("退回")).click();
    assertThat(target.locator(".park-detail .park-badge").first()).hasText("转出审核");
    assertThat(target.locator(".park-detail")).containsText("示例：材料不齐");
    keep(target, "transfer-returned");

    target.navigate("/people?status=FULL");
    target.locator(".park-row-link").first().click();
    Locator moves = target.locator(".park-section").filter(text("报到、转接与流动"));
    moves.getByRole(AriaRole.BUTTON, inside("登记为流动党员")).click();
    dialog.getByRole(AriaRole.COMBOBOX, inside("参加组织生活的党组织")).fill(HOST);
    target.getByRole(AriaRole.OPTION, named(HOST)).click();
    dialog.getByRole(AriaRole.BUTTON, inside("登记为流动党员")).click();
    assertThat(moves).containsText(HOST);
    keep(target, "person-floating");
    moves.getByRole(AriaRole.BUTTON, inside("结束流动登记")).click();
    dialog.getByLabel("事由").fill("示例：返回原支部");
    dialog.getByRole(AriaRole.BUTTON, inside("结束流动登记")).click();
    assertThat(moves).not().containsText(HOST);

    Page admin = signedInAs("demo-park-admin", Look.CHINESE);
    admin.navigate("/transfers?state=RECEIVED");
    admin.locator(".park-row-link").last().click();
    admin.locator("#action-RECEIPT").click();
    admin.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, inside("收到回执")).click();
    assertThat(admin.locator(".park-detail .park-badge").first()).hasText("回执已收");
  }

  @Test
  void anArrivalIsOfferedBranchesAndPlacedOnceTheTransferIsReceived() {
    Page admin = signedInAs("demo-park-admin", Look.CHINESE);
    admin.navigate("/people?unplaced=NO&status=FULL&employer=" + FIRM_OF_TWO);
    assertThat(admin.locator(".park-pages")).containsText("共 2 条");
    admin.navigate("/arrivals/" + verifiedAt(admin, FIRM_OF_TWO));
    admin.locator("#action-MATCH").click();
    Locator dialog = admin.getByRole(AriaRole.DIALOG);
    assertThat(dialog.locator("vaadin-radio-button").first()).hasText("公路运输联合党支部（示例） · 联合党支部");
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

  /** The key of who waits to be matched and works there. */
  private static String verifiedAt(Page page, String creditCode) {
    for (JsonNode each : ask(page, VERIFIED, Map.of()).at("/arrivals/nodes")) {
      if (decoded(each.path("employerId")).equals("Enterprise:" + creditCode)) {
        return decoded(each.at("/person/id")).substring("Person:".length());
      }
    }
    throw new AssertionError("nobody waits at " + creditCode);
  }

  private static String decoded(JsonNode id) {
    return new String(Base64.getUrlDecoder().decode(id.asString()), StandardCharsets.UTF_8);
  }

  @Test
  void withoutConsentADeclarationIsRefusedAtItsBoxAndNothingIsStored() {
    Page admin = signedInAs("demo-park-admin", Look.CHINESE);
    JsonNode before = ask(admin, ARRIVALS, Map.of());
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
    phone.reload();
    assertThat(phone.locator(".park-my-data")).containsText("刚到园区");
    Assertions.assertThat(ask(admin, ARRIVALS, Map.of())).isEqualTo(before);
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
