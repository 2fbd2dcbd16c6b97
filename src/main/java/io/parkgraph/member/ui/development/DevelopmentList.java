package io.parkgraph.member.ui.development;

import com.vaadin.flow.function.SerializableFunction;
import io.parkgraph.member.development.DevelopmentStage;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.platform.ui.EntityColumn;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.NamePicker;
import java.util.List;

/** The columns and filters of the pipeline. */
final class DevelopmentList {

  private static final String FIELD = "development.field.";

  private DevelopmentList() {}

  static List<EntityColumn<DevelopmentRow>> columns(SerializableFunction<String, String> href) {
    return List.of(
        EntityColumn.<DevelopmentRow>link(
            "name",
            FIELD + "name",
            DevelopmentRow::name,
            row -> href.apply(row.id()),
            row -> DevelopmentTexts.step(row.next())),
        EntityColumn.<DevelopmentRow>text("branch", FIELD + "branch", DevelopmentRow::branch),
        EntityColumn.<DevelopmentRow>state(
                "stage",
                FIELD + "stage",
                row -> row.stage().name(),
                row -> Localized.constant("developmentStage", row.stage()))
            .wide("10rem"),
        EntityColumn.<DevelopmentRow>text(
            "step", FIELD + "step", row -> DevelopmentTexts.step(row.last())),
        EntityColumn.<DevelopmentRow>text("on", FIELD + "on", row -> row.on().toString())
            .wide("7.5rem"),
        EntityColumn.<DevelopmentRow>text(
            "next", FIELD + "next", row -> DevelopmentTexts.step(row.next())),
        EntityColumn.<DevelopmentRow>text(
                "nextFrom", FIELD + "nextFrom", row -> row.from().toString())
            .wide("7.5rem"));
  }

  static List<ListFilter<?, ?>> filters(OrganizationService organizations) {
    return List.of(
        new NamePicker(
                (typed, limit) -> organizations.atWork(OrganizationKind.branches(), typed, limit),
                organizations::name)
            .filter(DevelopmentQuery.BRANCH, FIELD + "branch"),
        ListFilter.oneOf(
            DevelopmentQuery.STAGE, FIELD + "stage", DevelopmentStage.class, "developmentStage"));
  }
}
