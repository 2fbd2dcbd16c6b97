package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The graph explorer: by the mouse, by the keyboard, on a day, and as a file. */
class GraphOnScreenTest extends BrowserTest {

  private static final String COMMITTEE = "公路物流基地党委";
  private static final String EXPRESS = "快递行业党总支（示例）";
  private static final String BELOW = "示例壹快递党支部";
  private static final String FIRM = "示例一号公路运输";

  @Test
  void aNodeIsFoundByPinyinAndOpensByAClickAsByTheKeyboard() {
    Page page = signedInAtDesk();
    page.navigate("/graph");
    assertThat(page.locator(".park-empty")).containsText("请选择一个节点");

    pick(page, "中心节点", "glwljddw", COMMITTEE);
    page.locator("park-chart[drawn]").waitFor();
    Locator sum = page.locator(".park-graph-sum");
    String closed = sum.textContent();
    assertThat(row(page, EXPRESS)).isVisible();

    page.locator("park-chart svg text").getByText(EXPRESS.substring(0, 7)).first().click();
    page.waitForURL(Pattern.compile("open=Organization"));
    assertThat(page.locator(".park-graph-card")).containsText(EXPRESS);
    assertThat(sum).not().hasText(closed);
    keep(page, "graph-opened");

    button(page, "收起", EXPRESS).focus();
    page.keyboard().press("Enter");
    assertThat(sum).hasText(closed);
    button(page, "以此为中心", EXPRESS).focus();
    page.keyboard().press("Enter");
    assertThat(sum).not().hasText(closed);
    assertThat(row(page, BELOW)).isVisible();
    page.goBack();
    assertThat(sum).hasText(closed);
  }

  @Test
  void aPathIsFoundBetweenTwoNodesAndSaidToBeNoneWhereThereIsNone() {
    Page page = signedInAtDesk();
    page.navigate("/enterprises?q=" + FIRM);
    page.locator(".park-row-link").first().click();
    page.locator(".park-detail").getByText("查看周边关系").click();
    page.waitForURL(Pattern.compile("/graph\\?of=Enterprise"));
    page.locator("park-chart[drawn]").waitFor();

    pick(page, "路径终点", COMMITTEE, COMMITTEE);
    assertThat(page.locator(".park-graph-sum")).containsText("最短路径");
    assertThat(row(page, FIRM)).isVisible();
    assertThat(row(page, COMMITTEE)).isVisible();
    keep(page, "graph-path");

    page.navigate(page.url() + "&asOf=2001-01-01");
    assertThat(page.locator(".park-empty")).containsText("没有路径");
    page.navigate("/graph?of=Person:nobody");
    assertThat(page.locator(".park-empty")).containsText("不在您的查看范围内");
  }

  @Test
  void anEarlierDayShowsWhatHeldThen() {
    Page page = signedInAtDesk();
    page.navigate("/graph");
    pick(page, "中心节点", COMMITTEE, COMMITTEE);
    assertThat(row(page, EXPRESS)).isVisible();
    page.navigate(page.url() + "&asOf=2020-03-15");
    assertThat(page.locator(".park-graph-sum")).containsText("2020-03-15");
    assertThat(row(page, EXPRESS)).isHidden();
    page.navigate(page.url().replace("2020-03-15", "2020-03-16"));
    assertThat(row(page, EXPRESS)).isVisible();
  }

  @Test
  void thePictureIsSavedAsPngAndAsSvg() throws IOException {
    Page page = signedInAtDesk();
    page.navigate("/graph");
    pick(page, "中心节点", COMMITTEE, COMMITTEE);
    page.locator("park-chart[drawn]").waitFor();
    byte[] png = saved(page, "存为 PNG", ".png");
    org.assertj.core.api.Assertions.assertThat(new String(png, 1, 3, StandardCharsets.US_ASCII))
        .isEqualTo("PNG");
    String svg = new String(saved(page, "存为 SVG", ".svg"), StandardCharsets.UTF_8);
    org.assertj.core.api.Assertions.assertThat(svg).contains("<svg").contains(COMMITTEE);
  }

  private static byte[] saved(Page page, String button, String ending) throws IOException {
    Download download =
        page.waitForDownload(() ->
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click());
    org.assertj.core.api.Assertions.assertThat(download.suggestedFilename())
        .startsWith("关系图谱-" + COMMITTEE)
        .endsWith(ending);
    return Files.readAllBytes(download.path());
  }

  private static void pick(Page page, String field, String typed, String name) {
    Locator input =
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field)).first();
    input.fill(typed);
    page.locator("vaadin-combo-box-item")
        .filter(new Locator.FilterOptions().setHasText(name + " ·"))
        .first()
        .click();
    page.waitForURL(Pattern.compile("graph\\?.*" + (field.equals("中心节点") ? "of=" : "to=")));
  }

  private static Locator row(Page page, String name) {
    return page.locator(".park-graph-table .park-graph-name")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name + "$")));
  }

  private static Locator button(Page page, String action, String name) {
    return page.locator(".park-graph-table")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(action + ":" + name));
  }
}
