package io.parkgraph.member.ui.development;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.parkgraph.member.Person;
import io.parkgraph.platform.ui.Localized;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A member of the branch, to be ticked.
 *
 * @param id the person's id
 * @param name what the person is called
 * @param votes whether it is a full member, or one on probation
 */
record NamedMember(String id, String name, boolean votes) implements Serializable {

  /** Full members of somebody's branch, to be ticked. */
  static CheckboxGroup<NamedMember> choice(DevelopmentPanels panels, Person person, String label) {
    return group(voters(panels, person).toList(), label);
  }

  /** The same, and those on probation, who cannot be ticked since they do not vote. */
  static CheckboxGroup<NamedMember> ofMeeting(
      DevelopmentPanels panels, Person person, String label) {
    Stream<NamedMember> others =
        panels.pipeline().probationary(person).stream()
            .map(member -> new NamedMember(member.id(), panels.name(member), false));
    return group(Stream.concat(voters(panels, person), others).toList(), label);
  }

  static List<String> ids(Collection<NamedMember> chosen) {
    return chosen.stream().map(NamedMember::id).toList();
  }

  private static Stream<NamedMember> voters(DevelopmentPanels panels, Person person) {
    return panels.pipeline().voters(person).stream()
        .map(member -> new NamedMember(member.id(), panels.name(member), true));
  }

  private static CheckboxGroup<NamedMember> group(List<NamedMember> members, String label) {
    CheckboxGroup<NamedMember> group = new CheckboxGroup<>();
    group.addClassName("park-members");
    group.setItems(members);
    group.setItemEnabledProvider(NamedMember::votes);
    group.setItemLabelGenerator(NamedMember::text);
    return Localized.label(group, label);
  }

  private String text() {
    return votes ? name : Localized.text("development.probationary", name);
  }
}
