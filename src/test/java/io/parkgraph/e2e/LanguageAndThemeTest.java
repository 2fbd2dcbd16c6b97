package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Language and colours: they switch at once, keep what was typed, and are remembered. */
class LanguageAndThemeTest extends BrowserTest {

  @Test
  void switchingTheLanguageKeepsWhatWasTypedAndIsRemembered() {
    Page page = signedIn(Look.CHINESE);
    speak(page, "中文");
    page.navigate("/enterprises/new");
    field(page, "名称").fill("巴南冷链");

    choose(page, "语言", "English");
    assertThat(field(page, "Credit code")).isVisible();
    assertThat(field(page, "Name")).hasValue("巴南冷链");
    assertThat(page).hasTitle("Enterprises · ParkGraph");
    assertThat(page.locator("html")).hasAttribute("lang", "en");

    page.navigate("/login");
    assertThat(page.getByLabel("User name")).isVisible();
  }

  @Test
  void theThemeFollowsTheSystemUntilAnotherIsChosen() {
    Page page = signedIn(Look.CHINESE);
    speak(page, "中文");
    assertThat(page.locator("html")).hasCSS("color-scheme", "light dark");

    choose(page, "主题", "深色");
    assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
    page.reload();
    assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
    keep(page, "dark");
  }

  @Test
  void theListSpeaksTheChosenLanguageInItsHeadersAndStates() {
    Page page = signedIn(Look.ENGLISH);
    speak(page, "English");
    page.navigate("/records");
    assertThat(page.locator("vaadin-grid")).containsText("Transaction value");

    choose(page, "Language", "中文");
    assertThat(page.locator("vaadin-grid")).containsText("金额(元)");
    assertThat(page.locator("vaadin-grid")).containsText("交易额");
    assertThat(page.locator("vaadin-grid")).not().containsText("Published");
  }

  /** The account remembers what another test chose, whatever the browser would ask for. */
  private static void speak(Page page, String language) {
    page.locator(".park-preferences vaadin-menu-bar-button").first().click();
    page.locator("vaadin-menu-bar-item")
        .filter(new Locator.FilterOptions().setHasText(language))
        .click();
  }

  private static void choose(Page page, String menu, String choice) {
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(menu)).click();
    page.locator("vaadin-menu-bar-item")
        .filter(new Locator.FilterOptions().setHasText(choice))
        .click();
  }
}
