package io.parkgraph.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkgraph.platform.StartupProblem;
import io.parkgraph.platform.accounts.AdminCredentials.Issued;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(EchoCaller.class)
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class FirstStartTest implements FreshStore {

  @LocalServerPort private int port;
  @Autowired private AdminCredentials credentials;
  @Autowired private Welcome welcome;

  @Test
  void theCredentialsThatTheFirstStartTellsWorkAndAreToldOnce(CapturedOutput output) {
    Issued issued = credentials.reset();
    assertThat(issued.password()).matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}");

    Browser browser = new Browser(port);
    browser.signIn("admin", String.valueOf(issued.password()));
    assertThat(browser.get(EchoCaller.API).body()).isEqualTo("account:admin");

    HttpResponse<String> partner =
        new Browser(port).get(EchoCaller.API, "Authorization", "Bearer " + issued.key());
    assertThat(partner.body()).isEqualTo("application:partner");

    assertThat(credentials.atStart().isEmpty()).isTrue();
    welcome.tell();
    assertThat(output.getOut())
        .contains("http://localhost:" + port + "/graphiql", "curl -s http://localhost:" + port)
        .doesNotContain(issued.password(), issued.key());
  }

  @Test
  void settingsThatAreTooShortAreRefusedInASentence() {
    assertThatThrownBy(() -> new SecuritySettings("short", "", ""))
        .isInstanceOf(StartupProblem.class)
        .hasMessage("PARK_ADMIN_PASSWORD must have 10 to 200 characters.");
    assertThatThrownBy(() -> new SecuritySettings("", "pk_short", ""))
        .isInstanceOf(StartupProblem.class)
        .hasMessageStartingWith("PARK_API_KEY must have 16 to 200 characters");
    assertThatThrownBy(() -> new SecuritySettings("", "", "short"))
        .isInstanceOf(StartupProblem.class)
        .hasMessage("PARK_DEMO_PASSWORD must have 10 to 200 characters.");
    assertThat(new SecuritySettings("a-good-password", "pk_a-good-api-key", "a-good-password"))
        .hasToString("SecuritySettings[…]");
  }
}
