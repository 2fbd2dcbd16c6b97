package io.parkgraph.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import io.parkgraph.organization.Officer;
import io.parkgraph.organization.OfficerPost;
import io.parkgraph.organization.Officers;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.platform.store.Named;
import io.parkgraph.platform.ui.FieldErrors;
import io.parkgraph.platform.ui.Localized;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who was elected, out of those who are due: a secretary, deputies and, where there is one, a
 * committee.
 */
final class OfficerPickers implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ComboBox<Named> secretary = new ComboBox<>();
  private final MultiSelectComboBox<Named> deputies = new MultiSelectComboBox<>();
  private final MultiSelectComboBox<Named> members = new MultiSelectComboBox<>();
  private final boolean committee;

  OfficerPickers(OrganizationKind kind, List<Named> due, FieldErrors errors) {
    committee = Officers.committee(kind, due.size());
    secretary.setItems(due);
    secretary.setItemLabelGenerator(Named::name);
    secretary.setClearButtonVisible(true);
    Localized.follow(
        secretary, () -> secretary.setHelperText(Localized.text("organization.officers.unsaid")));
    errors.at("officers", Localized.label(secretary, "officerPost.SECRETARY"));
    Localized.label(deputies, "officerPost.DEPUTY");
    Localized.label(members, "officerPost.COMMITTEE_MEMBER");
    for (MultiSelectComboBox<Named> several : List.of(deputies, members)) {
      several.setItems(due);
      several.setItemLabelGenerator(Named::name);
      several.setClearButtonVisible(true);
    }
  }

  Component[] fields() {
    return committee
        ? new Component[] {secretary, deputies, members}
        : new Component[] {secretary, deputies};
  }

  List<Officer> officers() {
    return Stream.of(
            elected(Stream.ofNullable(secretary.getValue()), OfficerPost.SECRETARY),
            elected(deputies.getValue().stream(), OfficerPost.DEPUTY),
            elected(members.getValue().stream(), OfficerPost.COMMITTEE_MEMBER))
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<Officer> elected(Stream<Named> choices, OfficerPost post) {
    return choices.map(choice -> new Officer(choice.id(), post));
  }
}
