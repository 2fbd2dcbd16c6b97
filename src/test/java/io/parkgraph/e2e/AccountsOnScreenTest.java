package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An administrator lets a company's officer in, who sees the own company and nothing else. */
class AccountsOnScreenTest extends BrowserTest {

  private static final String OWN_PASSWORD = "vier gelbe Enten am See";

  @Test
  void anOfficerIsLetInSetsAPasswordAndSeesTheOwnCompanyOnly() {
    Page admin = signedIn(Look.ENGLISH);
    String once = makeAccount(admin, "wang.fang", "王芳");
    grantOfficer(admin);
    keep(admin, "account-granted");

    Page officer = visitor(Look.ENGLISH);
    officer.navigate("/login");
    enter(officer, "wang.fang", once);
    officer.waitForURL(Pattern.compile("/password"));
    officer.navigate("/enterprises");
    officer.waitForURL(Pattern.compile("/password"));
    keep(officer, "password-must-change");
    setPassword(officer, once, "password123");
    assertThat(officer.getByText("This password is among those that are tried first.")).isVisible();
    setPassword(officer, once, OWN_PASSWORD);
    officer.locator("#metric-TAX").waitFor();

    officer.navigate("/enterprises");
    officer.locator(".park-row-link").first().waitFor();
    assertThat(officer.locator(".park-row-link")).hasCount(1);
    assertThat(
            officer.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("Accounts").setExact(true)))
        .hasCount(0);
    officer.navigate("/enterprises/91500113DEM0000220");
    assertThat(officer.locator("h1")).containsText("Page not found");
    assertThat(officer.locator(".park-timeline")).hasCount(0);
    officer.navigate("/accounts");
    assertThat(officer.locator("h1")).containsText("No access");
    keep(officer, "no-access");

    admin.navigate("/accounts/wang.fang");
    assertThat(admin.locator(".park-sessions")).containsText("open");
  }

  @Test
  void aKeyIsToldOnceAndCanBeRotatedAndRevoked() {
    Page admin = signedIn(Look.ENGLISH);
    admin.navigate("/api-keys");
    admin.getByRole(AriaRole.BUTTON, named("New key")).click();
    Locator dialog = admin.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.TEXTBOX, within("Application")).fill("weighbridge");
    dialog.getByText("economy:read", new Locator.GetByTextOptions().setExact(true)).click();
    dialog.getByRole(AriaRole.BUTTON, within("Issue")).click();
    assertThat(admin.locator("#secret input")).hasValue(Pattern.compile("pk_[\\w-]{43}"));
    keep(admin, "key-told-once");
    admin.getByRole(AriaRole.BUTTON, named("I have kept it")).click();
    assertThat(admin.locator(".park-detail")).containsText("weighbridge");
    admin.locator(".park-detail").getByRole(AriaRole.BUTTON, within("Rotate")).click();
    admin.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, within("Rotate")).click();
    assertThat(admin.locator("#secret input")).hasValue(Pattern.compile("pk_[\\w-]{43}"));
    admin.getByRole(AriaRole.BUTTON, named("I have kept it")).click();
    assertThat(admin.locator(".park-detail .park-badge")).hasText("Expires soon");
    admin.locator(".park-detail").getByRole(AriaRole.BUTTON, within("Revoke")).click();
    admin.getByRole(AriaRole.ALERTDIALOG).getByRole(AriaRole.BUTTON, within("Revoke")).click();
    assertThat(admin.locator(".park-detail .park-badge")).hasText("Revoked");
    keep(admin, "key-revoked");
  }

  private static String makeAccount(Page admin, String id, String name) {
    admin.navigate("/accounts");
    admin.getByRole(AriaRole.BUTTON, named("New account")).click();
    Locator dialog = admin.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.TEXTBOX, within("Sign-in name")).fill(id);
    dialog.getByRole(AriaRole.TEXTBOX, within("Name")).fill(name);
    dialog.getByRole(AriaRole.BUTTON, within("Create")).click();
    String once = admin.locator("#secret input").inputValue();
    admin.getByRole(AriaRole.BUTTON, named("I have kept it")).click();
    return once;
  }

  private static void grantOfficer(Page admin) {
    admin.locator(".park-detail").getByRole(AriaRole.BUTTON, within("Grant a role")).click();
    Locator dialog = admin.getByRole(AriaRole.DIALOG);
    choose(admin, dialog, "Role", "Company officer", "Company officer");
    choose(admin, dialog, "Where", "京东", "京东");
    dialog.getByRole(AriaRole.BUTTON, within("Grant")).click();
    assertThat(admin.locator(".park-grants")).containsText("Company officer · ");
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

  private static void setPassword(Page page, String present, String password) {
    page.getByLabel("Present password", exactly()).fill(present);
    page.getByLabel("New password", exactly()).fill(password);
    page.getByLabel("New password again", exactly()).fill(password);
    page.locator(".park-password").getByRole(AriaRole.BUTTON, within("Change password")).click();
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
