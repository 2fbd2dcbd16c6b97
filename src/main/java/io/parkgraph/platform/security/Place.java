package io.parkgraph.platform.security;

import java.util.Collection;
import java.util.List;

/**
 * Where a row belongs and what a role can be granted for: one enterprise, one organization, one
 * case or one person.
 *
 * @param kind which of these
 * @param id its key within its collection
 */
public record Place(Kind kind, String id) implements Comparable<Place> {

  /** The kinds of places. */
  public enum Kind {
    /** An enterprise of the park 企业. */
    ENTERPRISE,

    /** A Party organization 党组织. */
    ORGANIZATION,

    /** A case of the service centre or of governance 办件. */
    CASE,

    /** One person, who may see and say what is the own 个人. */
    PERSON
  }

  private static final String SEPARATOR = ":";

  /** The enterprise of this credit code. */
  public static Place enterprise(String id) {
    return new Place(Kind.ENTERPRISE, id);
  }

  /** The organization of this key. */
  public static Place organization(String id) {
    return new Place(Kind.ORGANIZATION, id);
  }

  /** The person of this key. */
  public static Place person(String id) {
    return new Place(Kind.PERSON, id);
  }

  /** Places as they are stored, so that rows can be looked up by them. */
  public static List<String> texts(Collection<Place> places) {
    return places.stream().map(Place::toString).sorted().toList();
  }

  /** The place that {@link #toString} wrote. */
  public static Place parse(String text) {
    int end = text.indexOf(SEPARATOR);
    return new Place(Kind.valueOf(text.substring(0, end)), text.substring(end + 1));
  }

  @Override
  public int compareTo(Place other) {
    return toString().compareTo(other.toString());
  }

  /** As it is stored, such as {@code ENTERPRISE:91500113MA00004100}. */
  @Override
  public String toString() {
    return kind + SEPARATOR + id;
  }
}
