package io.parkgraph.platform.store;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Collects the conditions of a typed filter; what is not given asks for nothing. */
public final class Conditions {

  /** A name has 100 characters, which its pinyin makes some ten times as long. */
  private static final int LONGEST_PART = 1_000;

  private final List<Bson> all = new ArrayList<>();

  /** The field has this value. */
  public Conditions equal(String path, @Nullable Object value) {
    if (value != null) {
      all.add(Filters.eq(path, value));
    }
    return this;
  }

  /** The field has one of these values; none of them matches an empty list. */
  public Conditions oneOf(String path, @Nullable Collection<?> values) {
    if (values != null) {
      all.add(Filters.in(path, values));
    }
    return this;
  }

  /** The field is this value or greater. */
  public Conditions from(String path, @Nullable Object value) {
    if (value != null) {
      all.add(Filters.gte(path, value));
    }
    return this;
  }

  /** The field is this value or smaller. */
  public Conditions to(String path, @Nullable Object value) {
    if (value != null) {
      all.add(Filters.lte(path, value));
    }
    return this;
  }

  /** The field is smaller than this value. */
  public Conditions before(String path, @Nullable Object value) {
    if (value != null) {
      all.add(Filters.lt(path, value));
    }
    return this;
  }

  /** The field is as a text filter asks; it looks for parts in the given search field. */
  public Conditions text(String path, String searchPath, @Nullable TextFilter filter) {
    if (filter == null) {
      return this;
    }
    equal(path, filter.eq());
    oneOf(path, filter.in());
    part(path, filter.startsWith(), "^", path);
    part(searchPath, normal(filter.contains()), "", path);
    return this;
  }

  /**
   * The field holds this part. A part longer than any stored text matches nothing, and is not made
   * into a pattern: the time that takes grows with the square of its length.
   */
  private void part(String searched, @Nullable String part, String anchor, String path) {
    if (part != null && part.length() > LONGEST_PART) {
      oneOf(path, List.of());
    } else if (part != null) {
      all.add(Filters.regex(searched, anchor + Pattern.quote(part)));
    }
  }

  private static @Nullable String normal(@Nullable String typed) {
    return typed == null ? null : SearchText.normal(typed);
  }

  /** All of the first, one of the second where there are any, and not the third hold as well. */
  public <F> Conditions combine(
      List<F> and, List<F> or, @Nullable F not, Function<F, Bson> translate) {
    and.forEach(each -> all.add(translate.apply(each)));
    if (!or.isEmpty()) {
      all.add(Filters.or(or.stream().map(translate).toList()));
    }
    if (not != null) {
      all.add(Filters.nor(translate.apply(not)));
    }
    return this;
  }

  /** The conditions as one. */
  public Bson toFilter() {
    return switch (all.size()) {
      case 0 -> new Document();
      case 1 -> all.getFirst();
      default -> Filters.and(all);
    };
  }
}
