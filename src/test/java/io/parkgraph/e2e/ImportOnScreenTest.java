package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.parkgraph.TestCreditCodes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A clerk brings a file and takes a list out. */
class ImportOnScreenTest extends BrowserTest {

  private static final Charset GBK = Charset.forName("GBK");

  @Test
  void aFileInGbkIsRehearsedThenImportedAndItsBadRowsComeBack() throws IOException {
    String code = TestCreditCodes.beginningWith("91500113WEB00001");
    String text =
        "名称,统一社会信用代码,行业,所在地,联系人\r\n"
            + "龙洲湾仓储,"
            + code
            + ",装卸搬运和仓储业,园区,某人\r\n"
            + "坏码企业,91500113BAD,G54,园区,某人\r\n";
    Page page = signedIn(Look.CHINESE);
    page.navigate("/enterprises");
    page.getByRole(AriaRole.LINK, named("导入")).click();
    page.waitForURL(Pattern.compile("/import/enterprises"));
    upload(page, text);

    assertThat(page.locator(".park-problems")).containsText("龙洲湾仓储");
    assertThat(page.getByRole(AriaRole.COMBOBOX, named("名称"))).hasValue("名称");
    keep(page, "import-columns");
    page.getByRole(AriaRole.BUTTON, named("试运行")).click();

    assertThat(heading(page, "DONE")).containsText("试运行完成");
    assertThat(tile(page, "CREATED")).hasText("1");
    assertThat(tile(page, "FAILED")).hasText("1");
    Locator problem = page.locator(".park-problems tbody tr");
    assertThat(problem).containsText(new String[] {"3统一社会信用代码91500113BAD统一社会信用代码不正确"});
    keep(page, "import-rehearsed");

    page.reload();
    page.locator("#import-now").click();
    assertThat(heading(page, "DONE")).containsText("导入完成");
    assertThat(tile(page, "CREATED")).hasText("1");
    Download failed = page.waitForDownload(() -> page.locator("#failed-rows").click());
    assertThat(Files.readString(failed.path(), GBK))
        .isEqualTo(
            "名称,统一社会信用代码,行业,所在地,联系人,错误\r\n"
                + "坏码企业,91500113BAD,G54,园区,某人,"
                + "\"统一社会信用代码:统一社会信用代码不正确:应为 18 位,且校验码相符。\"\r\n");

    page.navigate("/enterprises/" + code);
    assertThat(page.locator(".park-detail h2")).hasText("龙洲湾仓储");
    page.navigate("/exchange");
    assertThat(page.locator(".park-problems").first()).containsText("新增 1 · 修改 0 · 跳过 0 · 错误 1");
    keep(page, "exchange");
  }

  @Test
  void aListGoesOutAsItIsFiltered() throws IOException {
    Page page = signedIn(Look.ENGLISH);
    page.navigate("/enterprises?q=fengwu");
    assertThat(page.locator(".park-row-link:visible")).hasText(new String[] {"重庆凤梧商贸有限公司"});
    page.getByRole(AriaRole.BUTTON, named("Export")).click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("CSV (UTF-8)").check();
    keep(page, "export");
    dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Export")).click();
    Locator file = dialog.locator(".park-download");
    Download download = page.waitForDownload(() -> file.click());
    assertThat(download.suggestedFilename()).startsWith("Enterprises-").endsWith(".csv");
    List<String> lines = Files.readAllLines(download.path(), StandardCharsets.UTF_8);
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).contains("Name", "Credit code");
    assertThat(lines.getLast()).startsWith("重庆凤梧商贸有限公司,");
  }

  @Test
  void anImportFitsAPhone() {
    Page page = signedIn(new Look(Look.CHINESE.language(), Look.CHINESE.colours(), Look.PHONE));
    page.navigate("/import/records");
    upload(page, "统一社会信用代码,指标,月份,金额\r\n91500113BAD,税收,2021-09,1\r\n");
    page.getByRole(AriaRole.BUTTON, named("试运行")).click();
    assertThat(tile(page, "FAILED")).hasText("1");
    keep(page, "import-phone");
    int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    assertThat(width).isLessThanOrEqualTo(Look.PHONE);
  }

  private static void upload(Page page, String text) {
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload("企业.csv", "text/csv", text.getBytes(GBK)));
  }

  private static Locator heading(Page page, String standing) {
    return page.locator("h2[data-standing=" + standing + "]");
  }

  private static Locator tile(Page page, String action) {
    return page.locator("[data-action=" + action + "] > .park-count");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
