package io.parkgraph.member.ui;

import io.parkgraph.member.PersonService;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.NavigationEntry;
import io.parkgraph.platform.ui.NavigationEntry.Group;
import io.parkgraph.platform.ui.ParkIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people stand in the side navigation, and how they are told of elsewhere. */
@Configuration(proxyBeanMethods = false)
class MemberNavigation {

  @Bean
  EntityTexts personTexts(PersonService people) {
    return PersonTexts.of(people);
  }

  @Bean
  NavigationEntry peopleEntry() {
    return new NavigationEntry(
        Group.ORGANIZATION, 40, "person.title", ParkIcon.USER, PeopleView.class);
  }

  @Bean
  NavigationEntry myDataEntry() {
    return new NavigationEntry(
        Group.OPERATIONS, 90, "myData.title", ParkIcon.LOCK, MyDataView.class);
  }
}
