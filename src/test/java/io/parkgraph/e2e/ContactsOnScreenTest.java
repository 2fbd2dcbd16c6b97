package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Contacts and attachments of an enterprise, as people handle them. */
class ContactsOnScreenTest extends BrowserTest {

  private static final String ENTERPRISE = "/enterprises/91500113DEM000057J";

  @Test
  void aNumberIsMaskedUntilSomebodySaysWhyItIsNeeded() {
    Page page = signedIn(Look.ENGLISH);
    page.navigate(ENTERPRISE);
    Locator phone = page.locator(".park-phone").first();
    assertThat(phone).hasText(Pattern.compile("^154\\*\\*\\*\\*\\d{4}$"));
    page.getByRole(AriaRole.BUTTON, named("Show the number of 示例甲")).click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.BUTTON, inside("Show the number")).click();
    assertThat(dialog.locator("vaadin-text-area[invalid]")).isVisible();
    dialog.getByLabel("Reason").fill("An accident at gate 3");
    dialog.getByRole(AriaRole.BUTTON, inside("Show the number")).click();
    assertThat(phone).hasText(Pattern.compile("^1540000\\d{4}$"));
    keep(page, "contacts-revealed");
    page.reload();
    assertThat(phone).containsText("****");
  }

  @Test
  void aContactIsAddedChangedAndRemoved() {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/enterprises/91500113DEM000065D");
    page.getByRole(AriaRole.BUTTON, named("添加联系人")).click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("姓名").fill("示例丙");
    dialog.getByLabel("电话").fill("12345");
    dialog.getByRole(AriaRole.BUTTON, inside("添加联系人")).click();
    assertThat(dialog.locator("vaadin-text-field[invalid]")).containsText("11 位手机号");
    dialog.getByLabel("电话").fill("023 6800 1234");
    dialog.getByRole(AriaRole.BUTTON, inside("添加联系人")).click();
    Locator row = page.locator(".park-rows li").filter(text("示例丙"));
    assertThat(row).containsText("023-****1234");
    assertThat(page.locator(".park-detail")).not().containsText("68001234");

    page.getByRole(AriaRole.BUTTON, named("修改联系人 示例丙")).click();
    dialog.getByLabel("职务").fill("安全主管");
    dialog.getByRole(AriaRole.BUTTON, inside("保存")).click();
    assertThat(row).containsText("安全主管");

    page.getByRole(AriaRole.BUTTON, named("移除联系人 示例丙")).click();
    page.getByRole(AriaRole.BUTTON, named("移除联系人").setExact(true)).click();
    assertThat(row).hasCount(0);
  }

  @Test
  void aLicenceIsUploadedDownloadedAndTakenAway() throws Exception {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/enterprises/91500113DEM0000738");
    byte[] scan = "%PDF-1.7 a scan".getBytes(StandardCharsets.US_ASCII);
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload("执照.html", "text/html", scan));
    Locator link = page.locator("a.park-row-name");
    assertThat(link).hasText("执照.pdf");
    Download download = page.waitForDownload(link::click);
    Assertions.assertThat(Files.readAllBytes(download.path())).isEqualTo(scan);

    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload("a.exe", "application/pdf", new byte[] {'M', 'Z', 0, 1, 2}));
    assertThat(page.locator("vaadin-notification-card").filter(text("不支持此类文件"))).isVisible();

    page.getByRole(AriaRole.BUTTON, named("移除附件 执照.pdf")).click();
    page.getByRole(AriaRole.BUTTON, named("移除附件").setExact(true)).click();
    assertThat(link).hasCount(0);
  }

  @Test
  void whoCalledIsFoundByTheWholeNumberWhichStandsInNoAddress() {
    Page page = signedIn(Look.CHINESE);
    page.navigate("/enterprises");
    page.getByRole(AriaRole.BUTTON, named("按电话查找")).click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("电话").fill("1540000 0004");
    dialog.getByRole(AriaRole.BUTTON, inside("查找")).click();
    dialog.locator(".park-found a").click();
    assertThat(page.locator(".park-detail h2")).hasText("示例一号公路运输");
    Assertions.assertThat(page.url()).doesNotContain("1540000");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator.GetByRoleOptions inside(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
