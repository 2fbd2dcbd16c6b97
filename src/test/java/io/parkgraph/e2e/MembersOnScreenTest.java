package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import io.parkgraph.ParkProcess;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A person is registered under masks, and governs who may ask about her: scenarios 5 and 12. */
class MembersOnScreenTest extends BrowserTest {

  private static final String BRANCH = "示例五号公路运输党支部";
  private static final String WITHDRAW = "Withdraw consent: Verification by an employer";

  /** What a restart has to keep: a person, a transfer and an organization, with all that was. */
  private static final String KEPT =
      """
      query($person: ID!) {
        person: node(id: $person) { ... on Person {
          version name maskedPhone membership { status since elsewhere }
          history { id event at by reason version } } }
        people(first: 0) { totalCount }
        transfers(first: 0) { totalCount }
        closed: transfers(first: 1, filter: {state: CLOSED}) { nodes {
          id version letter { number validUntil } history { action to at by reason } } }
        organizations(first: 1, filter: {kinds: [COMMITTEE]}) { totalCount nodes {
          id version name state term { since until }
          history { id event at by reason version } } }
      }
      """;

  private static final String HREFS =
      "links => links.map(link => link.getAttribute('href').split('?')[0])";
  private static final String OWN_PASSWORD = "vier gelbe Enten am See";

  @Test
  void aPersonIsRegisteredUnderMasksAndGovernsTheOwnConsents() {
    Page admin = signedIn(Look.ENGLISH);
    register(admin);
    String id = nodeId(admin.url().replaceAll(".*/people/([^?]+).*", "$1"));
    reveal(admin);
    suspendAndResume(admin);
    String once = letIn(admin, "wang.ren", "Person", "示例壬");

    Page person = visitor(Look.ENGLISH);
    person.navigate("/login");
    enter(person, "wang.ren", once);
    setPassword(person, once);
    person.navigate("/my-data");
    assertThat(person.locator(".park-my-data")).containsText("154****7777");
    assertThat(person.locator(".park-my-data")).containsText("A call about the meeting");
    assertThat(person.locator(".park-my-data")).containsText("示例一号");
    assertThat(person.locator(".park-my-data a[href*='enterprises/']")).hasCount(0);
    keep(person, "my-data");
    String token = consent(person);
    Assertions.assertThat(verify(person, token)).contains("\"consented\":true,\"member\":true");

    person
        .getByRole(AriaRole.BUTTON, named("Withdraw consent: Verification by an employer"))
        .click();
    person.getByRole(AriaRole.ALERTDIALOG).getByRole(AriaRole.BUTTON, within("Withdraw")).click();
    assertThat(person.getByText("Withdrawn.")).isVisible();
    Assertions.assertThat(verify(person, token)).contains("\"consented\":false,\"member\":null");
    person.reload();
    assertThat(person.locator(".park-my-data")).containsText("Verified by consent");

    person.navigate("/people");
    assertThat(person.locator("h1")).containsText("No access");

    JsonNode before = ask(admin, KEPT, Map.of("person", id));
    Assertions.assertThat(before.at("/person/history")).hasSizeGreaterThan(2);
    Assertions.assertThat(before.at("/closed/nodes/0/history")).hasSizeGreaterThan(4);
    Assertions.assertThat(before.at("/organizations/nodes/0/history")).isNotEmpty();
    restart();
    Assertions.assertThat(ask(signedIn(Look.ENGLISH), KEPT, Map.of("person", id)))
        .isEqualTo(before);
    Page later = visitor(Look.ENGLISH);
    later.navigate("/login");
    enter(later, "wang.ren", OWN_PASSWORD);
    later.locator("#metric-TAX").waitFor();
    later.navigate("/my-data");
    assertThat(later.locator(".park-my-data")).containsText("154****7777");
    assertThat(later.locator(".park-my-data")).containsText("A call about the meeting");
    assertThat(later.locator(".park-my-data")).containsText("Verified by consent");
    assertThat(later.getByRole(AriaRole.BUTTON, named(WITHDRAW))).hasCount(0);
    Assertions.assertThat(verify(later, token)).contains("\"consented\":false,\"member\":null");
  }

  @Test
  void theDepartmentReadsNoNameInFull() {
    Page department = signedInAs("demo-org-department", Look.CHINESE);
    department.navigate("/people?unplaced=NO");
    Locator names = department.locator(".park-row-link");
    assertThat(names.first()).hasText("示**");
    Assertions.assertThat(names.allInnerTexts()).containsOnly("示**");
    keep(department, "people-of-department");
  }

  @Test
  void aSecretarySeesNoRowOfAnotherBranch() {
    Page admin = signedIn(Look.ENGLISH);
    admin.navigate("/people?unplaced=NO");
    Locator all = admin.locator(".park-row-link");
    all.first().waitFor();
    String once = letIn(admin, "chen.shu", "Branch secretary", BRANCH);

    Page secretary = visitor(Look.ENGLISH);
    secretary.navigate("/login");
    enter(secretary, "chen.shu", once);
    setPassword(secretary, once);
    secretary.navigate("/people");
    Locator rows = secretary.locator(".park-row-link");
    rows.first().waitFor();
    List<String> own = rows.evaluateAll(HREFS) instanceof List<?> found ? texts(found) : List.of();
    keep(secretary, "people-of-secretary");

    admin.navigate("/people?unplaced=NO&status=PROBATIONARY");
    admin.locator(".park-row-link").first().waitFor();
    List<String> everybody =
        admin.locator(".park-row-link").evaluateAll(HREFS) instanceof List<?> found
            ? texts(found)
            : List.of();
    String other = everybody.stream().filter(path -> !own.contains(path)).findFirst().orElseThrow();
    secretary.navigate(other);
    assertThat(secretary.locator("h1")).containsText("Page not found");
    secretary.navigate("/people/00000000-0000-0000-0000-000000000000");
    assertThat(secretary.locator("h1")).containsText("Page not found");
  }

  private static String nodeId(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(("Person:" + key).getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> texts(List<?> found) {
    return found.stream().map(String::valueOf).toList();
  }

  /** A number whose check character is wrong is refused at its field. */
  private static void register(Page admin) {
    admin.navigate("/people");
    admin.getByRole(AriaRole.BUTTON, named("Register a person")).click();
    Locator dialog = admin.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.TEXTBOX, within("Name")).fill("示例壬");
    dialog.getByRole(AriaRole.TEXTBOX, within("Telephone")).fill("15400017777");
    dialog
        .getByRole(AriaRole.TEXTBOX, within("Resident identity number"))
        .fill("110105194912310021");
    choose(admin, dialog, "Employer", "示例一号", "示例一号");
    choose(admin, dialog, "Membership", "Full", "Full member");
    dialog.getByRole(AriaRole.BUTTON, within("Register")).click();
    assertThat(dialog.locator("vaadin-text-field[invalid]"))
        .containsText("Not a resident identity number");
    keep(admin, "person-refused");
    dialog
        .getByRole(AriaRole.TEXTBOX, within("Resident identity number"))
        .fill("11010519491231002X");
    dialog.getByRole(AriaRole.BUTTON, within("Register")).click();
    Locator detail = admin.locator(".park-detail");
    assertThat(detail.locator("h2")).hasText("示例壬");
    assertThat(detail).containsText("154****7777");
    assertThat(detail).containsText("002X");
    assertThat(detail).not().containsText("11010519491231");
    keep(admin, "person");
  }

  private static void reveal(Page admin) {
    admin.locator(".park-detail").getByRole(AriaRole.BUTTON, within("Show the number")).click();
    Locator dialog = admin.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Reason").fill("A call about the meeting");
    dialog.getByRole(AriaRole.BUTTON, within("Show the number")).click();
    assertThat(dialog.locator(".park-phone")).hasText("15400017777");
    dialog.getByRole(AriaRole.BUTTON, within("Cancel")).click();
    assertThat(admin.locator(".park-detail")).not().containsText("15400017777");
  }

  private static void suspendAndResume(Page admin) {
    Locator detail = admin.locator(".park-detail");
    decide(admin, "SUSPEND", "Suspend the membership");
    assertThat(detail).containsText("Suspended");
    keep(admin, "person-suspended");
    decide(admin, "RESUME", "Resume the membership");
    assertThat(detail).containsText("Full member");
    assertThat(detail).containsText("Membership suspended");
  }

  private static void decide(Page admin, String action, String label) {
    admin.locator("#action-" + action).click();
    Locator dialog = admin.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Reason").fill("示例原因");
    dialog.getByRole(AriaRole.BUTTON, within(label)).click();
    assertThat(dialog).hasCount(0);
  }

  /** Makes an account with a role at one place; answers its first password. */
  private static String letIn(Page admin, String id, String role, String place) {
    admin.navigate("/accounts");
    admin.getByRole(AriaRole.BUTTON, named("New account")).click();
    Locator dialog = admin.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.TEXTBOX, within("Sign-in name")).fill(id);
    dialog.getByRole(AriaRole.TEXTBOX, within("Name")).fill(place);
    dialog.getByRole(AriaRole.BUTTON, within("Create")).click();
    String once = admin.locator("#secret input").inputValue();
    admin.getByRole(AriaRole.BUTTON, named("I have kept it")).click();
    admin.locator(".park-detail").getByRole(AriaRole.BUTTON, within("Grant a role")).click();
    choose(admin, dialog, "Role", role, role);
    choose(admin, dialog, "Where", place, place);
    dialog.getByRole(AriaRole.BUTTON, within("Grant")).click();
    assertThat(admin.locator(".park-grants")).containsText(place);
    return once;
  }

  private static String consent(Page person) {
    person.getByRole(AriaRole.BUTTON, named("Give a consent")).click();
    Locator dialog = person.getByRole(AriaRole.DIALOG);
    choose(person, dialog, "Purpose", "Verification", "Verification by an employer");
    choose(person, dialog, "Employer", "示例一号", "示例一号");
    dialog.getByRole(AriaRole.BUTTON, within("Consent")).click();
    Locator token = dialog.locator("code");
    assertThat(token).hasText(Pattern.compile("ct_[\\w-]{22}"));
    keep(person, "consent-token");
    String shown = token.textContent();
    dialog.getByRole(AriaRole.BUTTON, within("Cancel")).click();
    return shown;
  }

  /** As the employer's system asks. */
  private static String verify(Page page, String token) {
    String query =
        "{ verifyMembership(consentToken: \"%s\") { consented member } }".formatted(token);
    APIResponse answer =
        page.context()
            .request()
            .post(
                "/graphql",
                RequestOptions.create()
                    .setHeader("Authorization", "Bearer " + ParkProcess.KEY)
                    .setData(Map.of("query", query)));
    return answer.text();
  }

  private static void choose(Page page, Locator dialog, String label, String typed, String found) {
    dialog.getByRole(AriaRole.COMBOBOX, within(label)).fill(typed);
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(found)).first().click();
  }

  private static void enter(Page page, String name, String password) {
    page.locator("input[name=username]").fill(name);
    page.locator("input[name=password]").fill(password);
    page.locator("vaadin-login-form [theme~=submit]").click();
  }

  private static void setPassword(Page page, String once) {
    page.waitForURL(Pattern.compile("/password"));
    page.getByLabel("Present password", exactly()).fill(once);
    page.getByLabel("New password", exactly()).fill(OWN_PASSWORD);
    page.getByLabel("New password again", exactly()).fill(OWN_PASSWORD);
    page.locator(".park-password").getByRole(AriaRole.BUTTON, within("Change password")).click();
    page.locator("#metric-TAX").waitFor();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static Locator.GetByRoleOptions within(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
