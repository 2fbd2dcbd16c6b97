package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.platform.calendar.ParkCalendar;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An organization is proposed, approved, founded by a vote, seen in the chart, and ends. */
class OrganizationsOnScreenTest extends BrowserTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ENTERPRISE = "示例子丑运输";
  private static final String CODE = TestCreditCodes.next();
  private static final String PROPOSED = "示例子丑运输支部";
  private static final String BRANCH = "示例子丑运输党支部";
  private static final String COMMITTEE = "e0b42361-4974-3b90-a91c-5d7b29466e28";
  private static final String DEPARTMENT = "示例子丑部门";

  @Test
  void theCommitteeWhoseTermIsOverIsElectedForFiveYearsByFourFifths() {
    Page page = signedIn(Look.ENGLISH);
    page.navigate("/organizations?kind=COMMITTEE");
    page.locator(".park-row-link", containing("公路物流基地党委")).click();
    assertThat(page.locator(".park-detail .park-amount-line")).containsText("Election due");
    page.locator("#action-ELECT").click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    String due =
        dialog.locator("text=are due by the roll").first().innerText().replaceAll("\\D.*", "");
    LocalDate held = LocalDate.now(ParkCalendar.ZONE).minusDays(1);
    day(page, dialog, held);
    choose(page, dialog, "Present", "示例天一");
    page.keyboard().press("Tab");
    dialog.getByRole(AriaRole.SPINBUTTON, within("Ayes")).fill("1");
    dialog.getByRole(AriaRole.BUTTON, within("Hold election")).click();
    assertThat(dialog).containsText("Too few are present: 1 of " + due + " who are due.");
    dialog.getByRole(AriaRole.BUTTON, within("Everybody is present")).click();
    dialog.getByRole(AriaRole.SPINBUTTON, within("Ayes")).fill(due);
    dialog.getByRole(AriaRole.BUTTON, within("Hold election")).click();
    assertThat(page.locator(".park-detail .park-amount-line")).hasText("At work");
    assertThat(page.locator(".park-detail")).containsText(held + " – " + held.plusYears(5));
    keep(page, "organization-elected");
  }

  @Test
  void aBranchIsFoundedByTheVoteOfThoseWhoAreDueAndStandsInTheChart() {
    Page page = signedIn(Look.ENGLISH);
    page.navigate("/organizations");
    post(
        page,
        "registerEnterprise",
        Map.of("name", ENTERPRISE, "creditCode", CODE, "industry", "G54"),
        "enterprise { id }");
    department(page);
    member(page, 1);
    member(page, 2);

    page.navigate("/organizations?propose");
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.TEXTBOX, within("Name")).fill(PROPOSED);
    choose(page, dialog, "Kind", "Party branch");
    choose(page, dialog, "Above on the sector line", DEPARTMENT);
    choose(page, dialog, "Enterprise", ENTERPRISE);
    dialog.getByRole(AriaRole.BUTTON, within("Propose")).click();
    assertThat(dialog).containsText("A branch takes at least 3 full members");
    keep(page, "organization-too-few");
    for (int number = 3; number <= 5; number++) {
      member(page, number);
    }
    dialog.getByRole(AriaRole.BUTTON, within("Propose")).click();
    assertThat(page.locator(".park-detail h2").first()).hasText(PROPOSED);
    assertThat(page.locator("#action-FOUND")).isDisabled();

    page.locator("#action-APPROVE").click();
    dialog.getByRole(AriaRole.TEXTBOX, within("Approval number")).fill("示组〔2021〕9号");
    dialog.getByRole(AriaRole.BUTTON, within("Approve")).click();
    assertThat(page.locator(".park-detail .park-badge").first()).hasText("Approved");

    page.locator("#action-FOUND").click();
    assertThat(dialog).containsText("5 are due by the roll");
    day(page, dialog, LocalDate.of(2021, 9, 1));
    for (int number = 1; number <= 3; number++) {
      choose(page, dialog, "Present", "示例子丑" + number);
    }
    page.keyboard().press("Tab");
    dialog.getByRole(AriaRole.SPINBUTTON, within("Ayes")).fill("3");
    dialog.getByRole(AriaRole.BUTTON, within("Hold founding")).click();
    assertThat(dialog).containsText("Too few are present: 3 of 5 who are due.");
    keep(page, "organization-no-quorum");
    rename(page);
    dialog.getByRole(AriaRole.BUTTON, within("Everybody is present")).click();
    choose(page, dialog, "Secretary", "示例子丑1");
    dialog.getByRole(AriaRole.BUTTON, within("Hold founding")).click();
    Locator question = page.locator(".park-conflict-dialog:not([closing])");
    assertThat(question).containsText(BRANCH);
    keep(page, "organization-changed-meanwhile");
    question.getByRole(AriaRole.BUTTON, within("Go on all the same")).click();
    assertThat(page.locator(".park-detail .park-badge").first()).hasText("At work");
    assertThat(page.locator(".park-detail")).containsText("2021-09-01 – 2024-09-01");
    assertThat(page.locator(".park-detail")).containsText("Secretary示例子丑1");
    keep(page, "organization-founded");

    page.navigate("/organization-chart");
    page.locator("park-chart[drawn]").waitFor();
    assertThat(page.locator(".park-organization-chart table")).containsText(BRANCH);
    keep(page, "organization-chart");
    page.locator("#axis-TERRITORY").click();
    assertThat(page.locator(".park-organization-chart h2")).hasText("Territory");
    page.locator(".park-organization-chart table a", containing(BRANCH)).click();
    assertThat(page.locator(".park-detail h2").first()).hasText(BRANCH);

    page.locator("#action-DISSOLVE").click();
    dialog.getByRole(AriaRole.TEXTBOX, within("Reason")).fill("企业迁出");
    dialog.getByRole(AriaRole.BUTTON, within("Dissolve")).click();
    assertThat(page.locator(".park-detail .park-badge").first()).hasText("Dissolved");
    assertThat(page.locator(".park-timeline")).containsText("企业迁出");
  }

  @Test
  void theVenuesOfAnOrganizationAreSeenToWithIt() {
    Page page = signedIn(Look.ENGLISH);
    Page other = page.context().newPage();
    for (Page each : List.of(page, other)) {
      each.navigate("/organizations/" + COMMITTEE);
      each.locator(".park-timeline li").first().waitFor();
    }
    button(page, "Add a venue").click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.TEXTBOX, within("Name of the venue")).fill("示例寅卯活动室");
    dialog.getByRole(AriaRole.SPINBUTTON, within("Seats")).fill("0");
    dialog.getByRole(AriaRole.BUTTON, within("Add a venue")).click();
    assertThat(dialog.locator("vaadin-text-field[invalid]")).hasCount(1);
    dialog.getByRole(AriaRole.TEXTBOX, within("Address")).fill("示例路 2 号");
    dialog.getByRole(AriaRole.SPINBUTTON, within("Seats")).fill("40");
    dialog.getByRole(AriaRole.BUTTON, within("Add a venue")).click();
    assertThat(other.locator(".park-detail")).containsText("示例寅卯活动室");

    button(page, "Change venue 示例寅卯活动室").click();
    dialog.getByRole(AriaRole.SPINBUTTON, within("Seats")).fill("60");
    button(other, "Change venue 示例寅卯活动室").click();
    Locator theirs = other.getByRole(AriaRole.DIALOG);
    theirs.getByRole(AriaRole.TEXTBOX, within("Address")).fill("示例路 3 号");
    theirs.getByRole(AriaRole.BUTTON, within("Save")).click();
    assertThat(other.locator(".park-detail")).containsText("示例路 3 号");
    dialog.getByRole(AriaRole.BUTTON, within("Save")).click();
    assertThat(page.locator(".park-detail")).containsText("Seats 60");
    assertThat(page.locator(".park-detail")).containsText("示例路 3 号");
    keep(page, "organization-venue");

    button(page, "Remove venue 示例寅卯活动室").click();
    page.getByRole(AriaRole.ALERTDIALOG)
        .getByRole(AriaRole.BUTTON, within("Remove the venue"))
        .click();
    assertThat(button(page, "Change venue 示例寅卯活动室")).hasCount(0);
    assertThat(page.locator(".park-timeline li").first()).containsText("Venue removed");
  }

  /** Somebody else gives it the name that it should have. */
  private static void rename(Page page) {
    Page other = page.context().newPage();
    other.navigate(page.url());
    other.locator("#action-UPDATE").click();
    Locator dialog = other.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.TEXTBOX, within("Name")).fill(BRANCH);
    dialog.getByRole(AriaRole.BUTTON, within("Change")).click();
    assertThat(other.locator(".park-detail h2").first()).hasText(BRANCH);
    other.close();
  }

  private static Locator button(Page page, String name) {
    return page.locator(".park-detail").getByRole(AriaRole.BUTTON, within(name));
  }

  /** What elects no committee begins without a vote. */
  private static void department(Page page) {
    JsonNode proposed =
        run(page, "proposeOrganization", Map.of("name", DEPARTMENT, "kind", "DEPARTMENT"));
    String id = proposed.at("/organization/id").asString();
    run(page, "approveOrganization", step(id, 1, "approvalNumber", "示组〔2021〕1号"));
    run(page, "foundOrganization", step(id, 2, "heldOn", "2021-01-04"));
  }

  private static Map<String, Object> step(String id, int version, String field, String value) {
    return new HashMap<>(Map.of("id", id, "expectedVersion", version, field, value));
  }

  private static JsonNode run(Page page, String mutation, Map<String, ?> input) {
    return post(page, mutation, input, "organization { id }");
  }

  /** A full member whose relation is outside the park, and who works for the enterprise. */
  private static void member(Page page, int number) {
    post(
        page,
        "registerPerson",
        Map.of(
            "name",
            "示例子丑" + number,
            "employment",
            Map.of("employerId", nodeId("Enterprise:" + CODE)),
            "membership",
            Map.of("status", "FULL", "elsewhere", "外地支部", "since", "2015-07-01")),
        "person { id }");
  }

  private static JsonNode post(Page page, String mutation, Map<String, ?> input, String entity) {
    String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
    String document =
        "mutation($input: %s!) { %s(input: $input) { %s errors { code message path } } }"
            .formatted(type, mutation, entity);
    String body =
        JSON.writeValueAsString(Map.of("query", document, "variables", Map.of("input", input)));
    APIResponse answer =
        page.request()
            .post(
                "/graphql",
                RequestOptions.create()
                    .setHeader("Content-Type", "application/json")
                    .setHeader("Origin", origin(page))
                    .setData(body));
    JsonNode done = JSON.readTree(answer.text()).path("data").path(mutation);
    if (!done.path("errors").isEmpty() || done.isMissingNode() || done.isNull()) {
      throw new AssertionError(answer.text());
    }
    return done;
  }

  private static String origin(Page page) {
    return page.evaluate("location.origin").toString();
  }

  private static String nodeId(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void choose(Page page, Locator dialog, String label, String name) {
    dialog
        .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label))
        .first()
        .fill(name);
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  private static void day(Page page, Locator dialog, LocalDate day) {
    dialog.getByRole(AriaRole.COMBOBOX, within("Day of the meeting")).fill(day.toString());
    page.locator("vaadin-date-picker-overlay-content").waitFor();
    page.keyboard().press("Enter");
    assertThat(page.locator("vaadin-date-picker-overlay-content")).isHidden();
  }

  private static Locator.GetByRoleOptions within(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
