package io.parkgraph.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ParkProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of the admin UI bind browsers by headers. Shown on the package, as Vaadin answers its
 * pages by a forward that loses headers which are written late.
 */
@Tag("verify")
class PageHeadersTest {

  @TempDir private Path data;

  @Test
  void theLoginPageMayRunNothingFromElsewhereAndStandsInNoFrame()
      throws IOException, InterruptedException {
    try (ParkProcess park = ParkProcess.launched(data);
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(park.base() + "/login")).build();
      HttpResponse<Void> page = client.send(request, BodyHandlers.discarding());
      Map<String, List<String>> headers = page.headers().map();
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'");
      assertThat(headers)
          .containsEntry("X-Content-Type-Options", List.of("nosniff"))
          .containsEntry("Referrer-Policy", List.of("same-origin"))
          .containsKey("Permissions-Policy");
    }
  }
}
