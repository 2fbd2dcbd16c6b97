package io.parkgraph.member;

import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.PlaceDirectory;
import io.parkgraph.platform.security.Seen;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.TextFilter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** People as places: each account of a person is granted for one of them. */
@Component
class PersonPlaces implements PlaceDirectory {

  private final PersonRepository people;

  PersonPlaces(PersonRepository people) {
    this.people = people;
  }

  @Override
  public Place.Kind kind() {
    return Place.Kind.PERSON;
  }

  @Override
  public Optional<String> name(String id) {
    return people.documents().find(id).map(Person::name);
  }

  @Override
  public List<NamedPlace> find(String typed, int limit) {
    TextFilter part = typed.isBlank() ? null : TextFilter.containing(typed);
    var filter = new PersonFilter(null, null, null, null, part, List.of(), List.of(), null);
    var byName = new PersonOrder(PersonOrder.Field.NAME, false);
    PageRequest page = PageRequest.first(Math.min(limit, PageRequest.MAX_SIZE));
    return people.find(filter, Seen.ALL, byName, page).items().stream()
        .map(found -> new NamedPlace(Place.person(found.id()), found.name()))
        .toList();
  }
}
