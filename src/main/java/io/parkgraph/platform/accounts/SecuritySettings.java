package io.parkgraph.platform.accounts;

import io.parkgraph.platform.StartupProblem;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The credentials that the environment may give instead of those made at the first start.
 *
 * @param adminPassword {@code PARK_ADMIN_PASSWORD}; empty when not given
 * @param apiKey {@code PARK_API_KEY}; empty when not given
 * @param demoPassword {@code PARK_DEMO_PASSWORD}, for all accounts of the demo; empty when not
 *     given
 */
@ConfigurationProperties("park")
record SecuritySettings(
    @DefaultValue("") String adminPassword,
    @DefaultValue("") String apiKey,
    @DefaultValue("") String demoPassword) {

  private static final int SHORTEST_PASSWORD = 10;
  private static final int LONGEST_PASSWORD = 200;
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._~+/=-]{16,200}");

  /** Refuses what is too short to be safe. */
  SecuritySettings {
    check("PARK_ADMIN_PASSWORD", adminPassword);
    check("PARK_DEMO_PASSWORD", demoPassword);
    if (!apiKey.isEmpty() && !KEY.matcher(apiKey).matches()) {
      throw new StartupProblem(
          "PARK_API_KEY must have 16 to 200 characters: letters, digits and . _ ~ + / = -");
    }
  }

  private static void check(String name, String password) {
    int length = password.length();
    if (length > 0 && (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD)) {
      throw new StartupProblem(
          "%s must have %d to %d characters.".formatted(name, SHORTEST_PASSWORD, LONGEST_PASSWORD));
    }
  }

  boolean hasDemoPassword() {
    return !demoPassword.isEmpty();
  }

  boolean hasPassword() {
    return !adminPassword.isEmpty();
  }

  boolean hasKey() {
    return !apiKey.isEmpty();
  }

  /** Never tells what it holds. */
  @Override
  public String toString() {
    return "SecuritySettings[…]";
  }
}
