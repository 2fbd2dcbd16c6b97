package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nobody sees a screen before signing in, and signing out ends it. */
class WaysInOnScreenTest extends BrowserTest {

  private static final List<String> PATHS =
      List.of("/", "/enterprises", "/enterprises/new", "/records", "/records?targets=2021");

  @Test
  void every_screen_leads_a_stranger_to_the_login() {
    Page page = visitor(Look.CHINESE);
    for (String path : PATHS) {
      page.navigate(path);
      page.waitForURL(Pattern.compile("/login"));
    }
  }

  @Test
  void a_wrong_password_is_told_without_saying_which_part_was_wrong() {
    Page page = visitor(Look.ENGLISH);
    page.navigate("/login");
    page.locator("input[name=username]").fill("admin");
    page.locator("input[name=password]").fill("not the password");
    page.locator("vaadin-login-form [theme~=submit]").click();
    assertThat(page.locator("vaadin-login-form")).containsText("Wrong user name or password");
  }

  @Test
  void signing_out_ends_the_session() {
    Page page = signedIn(Look.ENGLISH);
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Account")).click();
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Log out")).click();
    page.waitForURL(Pattern.compile("/login"));
    page.navigate("/records");
    page.waitForURL(Pattern.compile("/login"));
  }
}
