package io.parkgraph.e2e;

import io.parkgraph.ParkProcess;
import java.util.List;

/**
 * A screen that every look is tried on.
 *
 * @param name what its image is called
 * @param path how to get there once signed in
 * @param shown what shows that it is there
 * @param click what to click on before; empty for nothing
 * @param account who has signed in
 */
record Screen(String name, String path, String shown, String click, String account) {

  private static final String MEMBER = "demo-person";
  private static final String ROW = ".park-row-link >> nth=0";

  private static final String RECORD = "/records/91500113DEM000030T~TAX~2021-09";

  private static final String GRAPH = "/graph?of=Enterprise:91500113DEM0000220";

  /** All of them; a room adds its own. */
  static final List<Screen> ALL =
      List.of(
          new Screen("dashboard", "/?asOf=2021-09", "park-chart[drawn]", ""),
          new Screen("tasks", "/tasks", "vaadin-grid", ""),
          new Screen("palette", "/?asOf=2021-09", "[role=option]", ".park-palette-button"),
          new Screen("enterprises", "/enterprises", ".park-row-link", ""),
          new Screen("enterprise", "/enterprises/91500113DEM000225L", ".park-timeline li", ""),
          new Screen("contacts", "/enterprises/91500113DEM000057J", ".park-phone", ""),
          new Screen("register", "/enterprises/new", ".park-form", ""),
          new Screen("no-match", "/enterprises?q=zzzzzz", ".park-empty", ""),
          new Screen("linkages", "/linkages", "vaadin-grid", ""),
          new Screen("linkage", "/linkages?stale=YES", ".park-detail", ROW),
          new Screen("my-enterprises", "/my-enterprises", ".park-card", ""),
          new Screen("organizations", "/organizations", ".park-row-link", ""),
          new Screen("organization", "/organizations?kind=COMMITTEE", ".park-timeline li", ROW),
          new Screen(
              "venue",
              "/organizations/e0b42361-4974-3b90-a91c-5d7b29466e28",
              "vaadin-dialog input",
              "#add-venue"),
          new Screen("chart", "/organization-chart", "park-chart[drawn]", ""),
          new Screen("territory", "/organization-chart?axis=TERRITORY", "park-chart[drawn]", ""),
          new Screen("records", "/records", ".park-row-link", ""),
          new Screen("bulk", "/records", ".park-bulk", ".park-grid vaadin-checkbox >> nth=1"),
          new Screen("record", RECORD, ".park-timeline li", ""),
          new Screen("correct", RECORD, "vaadin-dialog textarea", "#action-CORRECT"),
          new Screen("targets", "/records?targets=2021", "vaadin-dialog input", ""),
          new Screen("people", "/people", "vaadin-grid", ""),
          new Screen(
              "register-person",
              "/people",
              "vaadin-dialog input",
              ".park-view-actions vaadin-button"),
          new Screen("person", "/people?status=FULL", ".park-timeline li", ROW),
          new Screen("development", "/development", ".park-row-link", ""),
          new Screen("applicant", "/development", ".park-detail .park-table", ROW),
          new Screen("dues", "/dues", ".park-row-link", ""),
          new Screen("dues-of-one", "/dues", ".park-detail", ROW),
          new Screen("audit", "/audit", ".park-row-link", ""),
          new Screen("access", "/access", ".park-empty", ""),
          new Screen("calendar", "/calendar/2021", ".park-day-spans", ""),
          new Screen("graph", GRAPH + "&depth=2", "park-chart[drawn]", ""),
          new Screen("path", GRAPH + "&to=Enterprise:91500113DEM000225L", "park-chart[drawn]", ""),
          new Screen("no-graph", "/graph", ".park-empty", ""),
          new Screen("accounts", "/accounts", ".park-row-link", ""),
          new Screen("account", "/accounts/admin", ".park-timeline li", ""),
          new Screen("api-keys", "/api-keys", ".park-row-link", ""),
          new Screen("password", "/password", ".park-password", ""),
          new Screen("arrivals", "/arrivals", ".park-row-link", ""),
          new Screen("arrival", "/arrivals?state=VERIFIED", ".park-detail", ROW),
          new Screen("transfers", "/transfers", ".park-row-link", ""),
          new Screen("transfer", "/transfers?state=IN_REVIEW", ".park-detail", ROW),
          new Screen("not-found", "/enterprises/unknown", "h1", ""),
          new Screen("my-data", "/my-data", ".park-my-data .park-section", "", MEMBER),
          new Screen("my-moves", "/my-moves", ".park-move", "", MEMBER),
          new Screen(
              "letter", "/my-moves", ".park-letter", "a[href^='letters/'] >> nth=0", MEMBER));

  /** A screen of the administrator's. */
  Screen(String name, String path, String shown, String click) {
    this(name, path, shown, click, ParkProcess.USER);
  }
}
