package io.parkgraph.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.parkgraph.platform.Messages;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.ui.settings.Density;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Language, colours and, for somebody signed in, the account. */
class PreferencesMenu extends MenuBar {

  private static final long serialVersionUID = 1L;

  private final transient Preferences preferences;
  private final Map<Locale, MenuItem> languages = new HashMap<>();
  private final Map<ColorScheme.Value, MenuItem> schemes = new EnumMap<>(ColorScheme.Value.class);
  private final Map<Density, MenuItem> densities = new EnumMap<>(Density.class);

  private final MenuItem theme;

  /** For somebody who is signed in. */
  PreferencesMenu(Preferences preferences, Caller caller, AuthenticationContext authentication) {
    this(preferences);
    theme.getSubMenu().addSeparator();
    addDensity(Density.COMFORTABLE);
    addDensity(Density.COMPACT);
    MenuItem account = root(ParkIcon.USER, "ui.account");
    Span name = new Span(caller.name());
    name.addClassName("park-account-name");
    account.getSubMenu().addItem(name).setEnabled(false);
    account
        .getSubMenu()
        .addItem(
            Localized.text(new Span(), "ui.account.password"),
            click -> UI.getCurrentOrThrow().navigate("password"));
    account
        .getSubMenu()
        .addItem(Localized.text(new Span(), "ui.account.logout"), click -> authentication.logout());
  }

  /** For anybody, as before signing in. */
  PreferencesMenu(Preferences preferences) {
    this.preferences = preferences;
    addClassName("park-preferences");
    addThemeVariants(MenuBarVariant.TERTIARY);
    MenuItem language = root(ParkIcon.GLOBE, "ui.language");
    for (Locale locale : Messages.LOCALES) {
      Span own = new Span(locale.getDisplayLanguage(locale));
      own.getElement().setAttribute("lang", locale.toLanguageTag());
      MenuItem item = language.getSubMenu().addItem(own, click -> choose(locale));
      item.setCheckable(true);
      languages.put(locale, item);
    }
    theme = root(ParkIcon.THEME, "ui.theme");
    addScheme(theme, ColorScheme.Value.SYSTEM, "ui.theme.system");
    addScheme(theme, ColorScheme.Value.LIGHT, "ui.theme.light");
    addScheme(theme, ColorScheme.Value.DARK, "ui.theme.dark");
    Localized.follow(this, this::mark);
  }

  private MenuItem root(ParkIcon icon, String label) {
    MenuItem item = addItem(icon.create());
    Localized.follow(
        this,
        () -> {
          item.setAriaLabel(Localized.text(label));
          setTooltipText(item, Localized.text(label));
        });
    return item;
  }

  private void addScheme(MenuItem parent, ColorScheme.Value scheme, String label) {
    MenuItem item =
        parent.getSubMenu().addItem(Localized.text(new Span(), label), click -> choose(scheme));
    item.setCheckable(true);
    schemes.put(scheme, item);
  }

  private void choose(Locale locale) {
    preferences.remember(locale);
    UI ui = UI.getCurrentOrThrow();
    ui.getSession().setLocale(locale);
    ui.setLocale(locale);
    mark();
  }

  private void choose(ColorScheme.Value scheme) {
    preferences.remember(scheme);
    UI.getCurrentOrThrow().getPage().setColorScheme(scheme);
    mark();
  }

  private void addDensity(Density density) {
    Span label = Localized.text(new Span(), "ui.density." + density.name());
    MenuItem item = theme.getSubMenu().addItem(label, click -> choose(density));
    item.setCheckable(true);
    item.setChecked(density == preferences.density());
    densities.put(density, item);
  }

  private void choose(Density density) {
    preferences.remember(density);
    getElement().executeJs("document.documentElement.dataset.density = $0", density.name());
    densities.forEach((each, item) -> item.setChecked(each == density));
  }

  private void mark() {
    Locale language = Localized.locale();
    languages.forEach((locale, item) -> item.setChecked(locale.equals(language)));
    ColorScheme.Value current = UI.getCurrentOrThrow().getPage().getColorScheme();
    schemes.forEach((scheme, item) -> item.setChecked(scheme == current));
    MenuBarI18n texts = new MenuBarI18n();
    texts.setMoreOptions(Localized.text("ui.more"));
    setI18n(texts);
  }
}
