package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Scenario 4 on screen: votes are measured against those due; and dues are told while typing. */
class DevelopmentOnScreenTest extends BrowserTest {

  private static final String ASK =
      """
      async ({query, variables}) => {
        const answer = await fetch('/graphql', {
          method: 'POST',
          headers: {'Content-Type': 'application/json'},
          body: JSON.stringify({query, variables})
        });
        const body = await answer.json();
        if (body.errors) { throw new Error(JSON.stringify(body.errors)); }
        return body.data;
      }
      """;

  /** Fills a joint branch up to ten full members and one on probation; answers its id and name. */
  private static final String BRANCH_OF_TEN =
      """
      async () => {
        const ask = %s;
        const branches = await ask({query: `{ organizations(first: 50,
            filter: {kinds: [JOINT_BRANCH], states: [ACTIVE]}) { nodes { id name } } }`});
        for (const branch of branches.organizations.nodes) {
          const found = await ask({query: `query($b: ID!) {
              people(first: 0, filter: {branchId: $b, status: FULL}) { totalCount } }`,
              variables: {b: branch.id}});
          const full = found.people.totalCount;
          if (full > 10) { continue; }
          const register = (name, status) => ask({query: `mutation($i: RegisterPersonInput!) {
              registerPerson(input: $i) { person { id } errors { code } } }`,
              variables: {i: {name, membership: {status, branchId: branch.id,
                  since: '2020-01-01'}}}});
          for (let i = full; i < 10; i++) { await register('示例投票' + i, 'FULL'); }
          await register('示例预备某', 'PROBATIONARY');
          return branch;
        }
        throw new Error('no branch of up to ten');
      }
      """
          .formatted(ASK);

  /** Takes the steps of a person up to the application form, each as early as it may be. */
  private static final String UP_TO_THE_FORM =
      """
      async ({id, branch}) => {
        const ask = %s;
        const read = async () => (await ask({query: `query($id: ID!) { node(id: $id) {
            ... on Person { id version development { state nextStep nextFrom
              steps { step takes } } } } }`, variables: {id}})).node;
        const voters = (await ask({query: `query($b: ID!) {
            people(first: 2, filter: {branchId: $b, status: FULL}) { nodes { id } } }`,
            variables: {b: branch}})).people.nodes.map(each => each.id);
        const committee = ['ACTIVIST_FILED', 'CANDIDATE_FILED', 'COMMITTEE_PRE_REVIEW'];
        let person = await read();
        while (person.development.state !== 'APPLICATION_FORM') {
          const step = person.development.nextStep;
          const takes = person.development.steps.find(each => each.step === step).takes;
          const name = committee.includes(step)
              ? 'approveDevelopmentStep' : 'recordDevelopmentStep';
          const type = name.charAt(0).toUpperCase() + name.slice(1) + 'Input';
          const done = await ask({query: `mutation($i: ${type}!) { ${name}(input: $i) {
              errors { code message } } }`,
              variables: {i: {id, expectedVersion: person.version, step,
                  on: person.development.nextFrom,
                  people: takes === 'DATE' ? null : voters}}});
          if (done[name].errors.length) { throw new Error(JSON.stringify(done)); }
          person = await read();
        }
      }
      """
          .formatted(ASK);

  @Test
  void fiveAyesOfTenDueFailAndSixCarry() {
    Page page = signedInAtDesk();
    var branch = (Map<?, ?>) page.evaluate(BRANCH_OF_TEN);
    page.navigate("/development");
    page.locator(".park-stage").first().waitFor();
    keep(page, "development-pipeline");
    begin(page, String.valueOf(branch.get("name")));
    page.waitForURL(Pattern.compile("/development/[0-9a-f-]{36}"));
    page.locator("#action-TALK").waitFor();
    String key = page.url().replaceAll(".*/development/([^?]+).*", "$1");
    page.evaluate(
        UP_TO_THE_FORM,
        Map.of("id", nodeId(page, key), "branch", String.valueOf(branch.get("id"))));
    page.navigate("/development/" + key);

    Locator lost = vote(page, 5);
    assertThat(lost).containsText("应到会正式党员 10 人");
    Locator probationary = lost.getByRole(AriaRole.CHECKBOX, named("示例预备某（预备党员，无表决权）"));
    assertThat(probationary).isDisabled();
    keep(page, "development-vote");
    confirm(lost);
    assertThat(page.getByText("表决未通过，已登记")).isVisible();
    assertThat(page.locator(".park-detail")).containsText("应到 10，实到 6，赞成 5，反对 1，弃权 0");
    assertThat(page.locator(".park-detail")).containsText("未通过");
    assertThat(page.locator(".park-detail")).not().containsText("示例预备某");
    keep(page, "development-lost");

    confirm(vote(page, 6));
    assertThat(page.locator(".park-detail")).containsText("预备期届满");
    assertThat(page.locator(".park-detail")).containsText("应到 10，实到 6，赞成 6，反对 0，弃权 0");
    keep(page, "development-carried");
  }

  @Test
  void duesAreToldWhileTheIncomeIsTyped() {
    Page page = signedInAtDesk();
    page.navigate("/dues");
    page.locator(".park-row-link").first().click();
    page.locator("#action-RECORD").click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    Locator income = dialog.getByRole(AriaRole.TEXTBOX, named("税后月收入"));
    income.pressSequentially("3000");
    assertThat(page.locator("#dues-due")).containsText("15.00");
    income.pressSequentially(".01");
    assertThat(page.locator("#dues-due")).containsText("30.00");
    keep(page, "dues-typing");
    dialog.getByRole(AriaRole.BUTTON, named("登记")).click();
    assertThat(page.locator(".park-detail")).containsText("30.00");
    keep(page, "dues-recorded");
  }

  private static void begin(Page page, String branch) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记入党申请")).click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.COMBOBOX, named("支部")).fill(branch);
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(branch)).first().click();
    dialog.getByRole(AriaRole.TEXTBOX, named("姓名")).fill("示例申请某");
    day(dialog, "2021-03-01");
    confirm(dialog);
  }

  private static Locator vote(Page page, int ayes) {
    page.locator("#action-ADMISSION_VOTE").click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    day(dialog, "2022-03-01");
    for (int i = 0; i < 6; i++) {
      dialog.locator("vaadin-checkbox input").nth(i).check();
    }
    count(dialog, "赞成", ayes);
    count(dialog, "反对", 6 - ayes);
    return dialog;
  }

  private static void day(Locator dialog, String day) {
    Locator field = dialog.getByRole(AriaRole.COMBOBOX, named("日期"));
    field.fill(day);
    field.press("Enter");
  }

  private static void count(Locator dialog, String label, int many) {
    Locator field = dialog.getByRole(AriaRole.SPINBUTTON, named(label));
    field.fill(String.valueOf(many));
    field.press("Tab");
  }

  private static void confirm(Locator dialog) {
    dialog.getByRole(AriaRole.BUTTON, named("登记")).click();
  }

  private static String nodeId(Page page, String key) {
    return String.valueOf(
        page.evaluate(
            "key => btoa('Person:' + key).replaceAll('+', '-').replaceAll('/', '_')"
                + ".replaceAll('=', '')",
            key));
  }

  private static Locator.GetByRoleOptions named(String label) {
    return new Locator.GetByRoleOptions().setName(label);
  }
}
