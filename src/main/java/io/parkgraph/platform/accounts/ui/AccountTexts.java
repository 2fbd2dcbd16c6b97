package io.parkgraph.platform.accounts.ui;

import io.parkgraph.platform.accounts.AccountService;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Places;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.YesNo;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An account's values as people read them. */
final class AccountTexts {

  private static final Map<String, String> FIELDS =
      Map.of(
          "name", "account.field.name",
          "grants", "account.field.grants",
          "disabled", "account.field.disabled",
          "temporary", "account.field.temporary");

  private AccountTexts() {}

  /** How accounts are told of elsewhere. */
  static EntityTexts of(AccountService accounts, Places places) {
    return new EntityTexts(
        "accounts",
        "account.one",
        Scope.ACCOUNT_MANAGE,
        FIELDS,
        (path, text) -> logged(places, path, text),
        ids -> names(accounts, ids),
        id -> "accounts/" + id);
  }

  /** A role with where it is granted. */
  static String grant(Places places, Grant grant) {
    String role = Localized.constant("role", grant.role());
    return grant.on() == null ? role : role + " · " + places.name(grant.on());
  }

  private static String logged(Places places, String path, String text) {
    return switch (path) {
      case "grants" ->
          Arrays.stream(text.split(", "))
              .filter(part -> !part.isEmpty())
              .map(part -> grant(places, Grant.parse(part)))
              .collect(Collectors.joining(Localized.text("account.grants.separator")));
      case "disabled", "temporary" -> YesNo.text(Boolean.parseBoolean(text));
      default -> text;
    };
  }

  private static Map<String, String> names(AccountService accounts, Collection<String> ids) {
    Map<String, String> names = new HashMap<>();
    ids.forEach(id -> accounts.find(id).ifPresent(account -> names.put(id, account.name())));
    return names;
  }
}
