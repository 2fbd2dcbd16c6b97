package io.parkgraph.member.ui.development;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.parkgraph.member.Person;
import io.parkgraph.platform.ui.Localized;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * A full member of the branch, to be ticked.
 *
 * @param id the person's id
 * @param name what the person is called
 */
record NamedMember(String id, String name) implements Serializable {

  /** Full members of somebody's branch, to be ticked. */
  static CheckboxGroup<NamedMember> choice(DevelopmentPanels panels, Person person, String label) {
    CheckboxGroup<NamedMember> group = new CheckboxGroup<>();
    group.addClassName("park-members");
    group.setItems(
        panels.pipeline().voters(person).stream()
            .map(member -> new NamedMember(member.id(), panels.name(member)))
            .toList());
    group.setItemLabelGenerator(NamedMember::name);
    return Localized.label(group, label);
  }

  static List<String> ids(Collection<NamedMember> chosen) {
    return chosen.stream().map(NamedMember::id).toList();
  }
}
