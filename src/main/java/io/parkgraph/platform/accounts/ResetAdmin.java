package io.parkgraph.platform.accounts;

import io.parkgraph.platform.Messages;
import io.parkgraph.platform.accounts.keys.ApiKeyService;
import io.parkgraph.platform.store.Migration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * Makes a new administrator's password and a new partner key without starting the server, prints
 * them and ends. Sessions and keys of before are good no longer.
 */
public final class ResetAdmin {

  /** The argument that asks for it. */
  public static final String ARGUMENT = "--park.reset-admin";

  private ResetAdmin() {}

  /** Does it on the store that the settings name. */
  public static void run(String[] arguments) {
    SpringApplication application = new SpringApplication(Parts.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    try (ConfigurableApplicationContext parts = application.run(arguments)) {
      AdminCredentials.Issued issued = parts.getBean(AdminCredentials.class).reset();
      Welcome.print(Welcome.credentials(parts.getBean(Messages.class), issued), System.out);
    }
  }

  /**
   * The store and the credentials; deliberately no component, so that the server's scan skips it.
   */
  @ImportAutoConfiguration({
    MessageSourceAutoConfiguration.class,
    MongoAutoConfiguration.class,
    DataMongoAutoConfiguration.class
  })
  @ComponentScan({"io.parkgraph.platform.calendar", "io.parkgraph.platform.store"})
  @ComponentScan(
      basePackages = "io.parkgraph.platform",
      useDefaultFilters = false,
      includeFilters =
          @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Migration.class))
  @ComponentScan(
      basePackageClasses = ApiKeyService.class,
      excludeFilters =
          @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ApiKeyService.class))
  @Import({
    AccountRepository.class,
    AccountsConfiguration.class,
    AdminCredentials.class,
    Messages.class,
    Passwords.class
  })
  static class Parts {}
}
