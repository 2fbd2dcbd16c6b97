package io.parkgraph.platform.accounts;

import io.parkgraph.platform.Messages;
import io.parkgraph.platform.accounts.AdminCredentials.Issued;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Tells on standard output where the application is and how to try it, and at the first start the
 * credentials. These go nowhere else: no log has them.
 */
@Component
class Welcome {

  private static final String PUBLIC_QUERY =
      "{ scorecard { asOf turnover { yearToDate growth } tax { yearToDate growth progress } } }";
  private static final String PARTNER_QUERY =
      "{ scorecard { asOf turnover { yearToDate growth } tax { yearToDate growth progress } }"
          + " enterprises(filter: { managed: true }, first: 3) { totalCount nodes { name } } }";

  private static final String SAMPLE = "      %-24s %s";

  private final AdminCredentials credentials;
  private final Messages messages;
  private final Environment environment;

  Welcome(AdminCredentials credentials, Messages messages, Environment environment) {
    this.credentials = credentials;
    this.messages = messages;
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void tell() {
    String base = "http://localhost:" + environment.getProperty("local.server.port", "8080");
    print(text(base, credentials.atStart()), System.out);
  }

  static void print(List<String> lines, PrintStream out) {
    out.println(System.lineSeparator() + String.join(System.lineSeparator(), lines));
    out.flush();
  }

  private List<String> text(String base, Issued issued) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + say("welcome.running"));
    lines.add("");
    lines.add("    " + say("welcome.ui") + base + "/");
    lines.add("    " + say("welcome.graphql") + base + "/graphql");
    lines.add("    " + say("welcome.graphiql") + base + "/graphiql");
    lines.add("");
    lines.addAll(credentials(messages, issued));
    lines.add("  " + say("welcome.try"));
    lines.add("");
    lines.add("    " + curl(base, issued));
    lines.add("");
    return lines;
  }

  /** What was made, or nothing. */
  static List<String> credentials(Messages messages, Issued issued) {
    if (issued.isEmpty()) {
      return List.of();
    }
    Locale language = Locale.getDefault();
    List<String> lines = new ArrayList<>();
    if (issued.password() != null) {
      lines.add("    " + messages.text(language, "welcome.account") + AdminCredentials.ADMIN);
      lines.add("    " + messages.text(language, "welcome.password") + issued.password());
    }
    if (issued.key() != null) {
      lines.add("    " + messages.text(language, "welcome.key") + issued.key());
    }
    if (!issued.samples().isEmpty()) {
      lines.add("    " + messages.text(language, "welcome.samples"));
      issued
          .samples()
          .forEach((account, password) -> lines.add(SAMPLE.formatted(account, password)));
    }
    lines.add("    " + messages.text(language, "welcome.once"));
    lines.add("");
    return lines;
  }

  private static String curl(String base, Issued issued) {
    String key = issued.key();
    String header = key == null ? "" : " -H 'Authorization: Bearer %s'".formatted(key);
    String query = key == null ? PUBLIC_QUERY : PARTNER_QUERY;
    return "curl -s %s/graphql -H 'Content-Type: application/json'%s -d '{\"query\":\"%s\"}'"
        .formatted(base, header, query);
  }

  private String say(String key) {
    return messages.text(Locale.getDefault(), key);
  }
}
