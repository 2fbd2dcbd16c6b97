package io.parkgraph.member.ui;

import io.parkgraph.member.Person;
import io.parkgraph.member.PersonService;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.EntityTexts;
import java.util.Map;
import java.util.stream.Collectors;

/** How people are told of elsewhere; what changed of them is told, and never from what to what. */
final class PersonTexts {

  private static final Map<String, String> FIELDS =
      Map.of(
          "name", "person.field.name",
          "phone", "person.field.phone",
          "identity.lastFour", "person.field.identity",
          "membership.status", "person.field.status",
          "membership.branchId", "person.field.branch",
          "employments.enterpriseId", "person.field.employer",
          "employments.post", "person.field.post",
          "consents.purpose", "person.field.consent");

  private PersonTexts() {}

  static EntityTexts of(PersonService people) {
    return new EntityTexts(
        "people",
        "person.one",
        Scope.MEMBER_READ,
        FIELDS,
        (path, text) -> text,
        ids -> people.visible(ids).stream().collect(Collectors.toMap(Person::id, people::name)),
        id -> PersonQuery.PATH + "/" + id);
  }
}
