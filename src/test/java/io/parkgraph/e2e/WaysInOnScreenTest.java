package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.parkgraph.ParkProcess;
import io.parkgraph.platform.security.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Nobody sees a screen before signing in, and signing out ends it. */
class WaysInOnScreenTest extends BrowserTest {

  private static final List<String> PATHS =
      List.of(
          "/",
          "/enterprises",
          "/enterprises/new",
          "/records",
          "/records?targets=2021",
          "/accounts");

  @Test
  void everyScreenLeadsAStrangerToTheLogin() {
    Page page = visitor(Look.CHINESE);
    for (String path : PATHS) {
      page.navigate(path);
      page.waitForURL(Pattern.compile("/login"));
    }
  }

  @Test
  void aWrongPasswordIsToldWithoutSayingWhichPartWasWrong() {
    Page page = visitor(Look.ENGLISH);
    page.navigate("/login");
    page.locator("input[name=username]").fill("admin");
    page.locator("input[name=password]").fill("not the password");
    page.locator("vaadin-login-form [theme~=submit]").click();
    assertThat(page.locator("vaadin-login-form")).containsText("Wrong user name or password");
  }

  @Test
  void aFirstStartPrintsAnAccountForEveryRoleOfTheDemo() {
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.SYSTEM_ADMIN))) {
      String account = "demo-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
      Assertions.assertThat(PlantedPark.told())
          .containsPattern("(?m)^ +%s +%s$".formatted(account, ParkProcess.PASSWORD));
    }
  }

  @Test
  void signingOutEndsTheSession() {
    Page page = signedIn(Look.ENGLISH);
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Account")).click();
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Log out")).click();
    page.waitForURL(Pattern.compile("/login"));
    page.navigate("/records");
    page.waitForURL(Pattern.compile("/login"));
  }
}
