package io.parkgraph.platform.ui.settings;

import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** What the present caller chose, and may choose anew. */
@Service
public class Settings {

  private final AccountSettingsRepository settings;
  private final CurrentCaller caller;

  Settings(AccountSettingsRepository settings, CurrentCaller caller) {
    this.settings = settings;
    this.caller = caller;
  }

  /** What the signed-in person chose; nothing before anybody has signed in. */
  public Optional<AccountSettings> mine() {
    return account().map(settings::find);
  }

  /** Changes what the signed-in person chose; before signing in there is nothing to change. */
  public void change(UnaryOperator<AccountSettings> change) {
    account().ifPresent(id -> settings.change(id, change));
  }

  /** What the signed-in person chose for a list. */
  public ListSettings list(String path) {
    return mine().map(all -> all.list(path)).orElse(ListSettings.NONE);
  }

  /** Changes what the signed-in person chose for a list. */
  public void changeList(String path, UnaryOperator<ListSettings> change) {
    change(all -> all.with(path, change.apply(all.list(path))));
  }

  private Optional<String> account() {
    Caller present = caller.get();
    return present.kind() == Caller.Kind.ACCOUNT ? Optional.of(present.id()) : Optional.empty();
  }
}
