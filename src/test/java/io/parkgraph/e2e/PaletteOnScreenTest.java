package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Search and commands from anywhere, by the keyboard alone. */
class PaletteOnScreenTest extends BrowserTest {

  @Test
  void itOpensByItsShortcutAndFindsAnEnterpriseByPinyinInitialsAndCreditCode() {
    Page page = signedIn(Look.CHINESE);
    Locator input = opened(page);
    assertThat(page.getByRole(AriaRole.OPTION).first()).hasAttribute("aria-selected", "true");

    for (String typed : new String[] {"fengwu", "cqfw", "91500113dem000225l", "凤梧"}) {
      input.fill(typed);
      assertThat(option(page, "重庆凤梧商贸有限公司")).isVisible();
    }
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile("/enterprises/91500113DEM000225L"));
    assertThat(page.locator(".park-detail h2")).hasText("重庆凤梧商贸有限公司");
    assertThat(input).isHidden();
  }

  @Test
  void screensAndActionsAreFoundInBothLanguagesAndChosenByTheArrowKeys() {
    Page page = signedIn(Look.ENGLISH);
    Locator input = opened(page);
    input.fill("yuedu");
    assertThat(option(page, "Monthly records")).isVisible();

    input.fill("annual");
    assertThat(option(page, "Annual targets")).isVisible();
    input.fill("re");
    assertThat(option(page, "Annual targets")).isHidden();
    assertThat(page.getByRole(AriaRole.OPTION).first()).hasAttribute("aria-selected", "true");
    for (int i = 0; i < 10 && !isSelected(option(page, "Submit a record")); i++) {
      page.keyboard().press("ArrowDown");
    }
    assertThat(input)
        .hasAttribute("aria-activedescendant", option(page, "Submit a record").getAttribute("id"));
    page.keyboard().press("Enter");
    assertThat(page.locator(".park-form-dialog")).containsText("Submit a record");
  }

  @Test
  void aRecordIsFoundByItsEnterpriseAndMonth() {
    Page page = signedIn(Look.CHINESE);
    page.locator(".park-palette-button").click();
    page.locator(".park-palette input").fill("示例三号 2021-08");
    assertThat(option(page, "示例三号公路运输 · 税收")).containsText("2021年8月");
    page.keyboard().press("Escape");
    assertThat(page.locator(".park-palette-button")).isFocused();
  }

  @Test
  void whileAnInputMethodComposesNothingIsSearchedAndEnterBelongsToIt() {
    Page page = signedIn(Look.CHINESE);
    Locator input = opened(page);
    page.evaluate(
        """
        () => {
          const palette = document.querySelector('park-palette');
          window.searched = 0;
          palette.addEventListener('park-search', () => window.searched++);
          const input = palette.querySelector('input');
          const fire = (type, Event, options) =>
            input.dispatchEvent(new Event(type, { bubbles: true, ...options }));
          fire('compositionstart', CompositionEvent, {});
          input.value = 'feng wu';
          fire('input', InputEvent, { isComposing: true });
          fire('keydown', KeyboardEvent, { key: 'Enter', isComposing: true });
        }
        """);
    assertThat(input).isVisible();
    input.evaluate(
        "input => { input.value = '凤梧';"
            + " input.dispatchEvent(new CompositionEvent('compositionend')); }");
    assertThat(option(page, "重庆凤梧商贸有限公司")).isVisible();
    org.assertj.core.api.Assertions.assertThat(page.evaluate("window.searched")).isEqualTo(1);
  }

  @Test
  void onAPhoneItTakesTheWholeScreen() {
    Page page = signedIn(new Look(Look.CHINESE.language(), Look.CHINESE.colours(), Look.PHONE));
    page.locator(".park-palette-button").click();
    page.locator(".park-palette input").fill("fengwu");
    assertThat(option(page, "重庆凤梧商贸有限公司")).isVisible();
    double width = page.locator(".park-palette").boundingBox().width;
    org.assertj.core.api.Assertions.assertThat(width).isEqualTo(Look.PHONE);
  }

  private static boolean isSelected(Locator option) {
    return "true".equals(option.getAttribute("aria-selected"));
  }

  private static Locator opened(Page page) {
    page.keyboard().press("Control+k");
    Locator input = page.locator(".park-palette input");
    assertThat(input).isFocused();
    page.getByRole(AriaRole.OPTION).first().waitFor();
    return input;
  }

  private static Locator option(Page page, String text) {
    return page.getByRole(AriaRole.OPTION)
        .filter(new Locator.FilterOptions().setHasText(text))
        .first();
  }
}
