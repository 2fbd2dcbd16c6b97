package io.parkgraph.member.ui;

import io.parkgraph.member.Person;
import io.parkgraph.member.PersonService;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.EntityTexts;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How people are told of elsewhere; what changed of them is told, and never from what to what. */
final class PersonTexts {

  private static final Set<Scope> READING = EnumSet.of(Scope.MEMBER_READ, Scope.SELF_READ);

  /** Where people see their own arrival and transfers, of which they are told. */
  private static final String OWN = "my-moves";

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
        READING,
        FIELDS,
        (path, text) -> text,
        ids -> people.visible(ids).stream().collect(Collectors.toMap(Person::id, people::name)),
        id -> people.isSelf(id) ? OWN : PersonQuery.PATH + "/" + id);
  }
}
