package io.parkgraph.member;

import io.parkgraph.member.development.Development;
import io.parkgraph.member.development.DevelopmentStage;
import io.parkgraph.member.development.StepRecord;
import io.parkgraph.platform.security.Seen;
import io.parkgraph.platform.store.Conditions;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Ordering;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Looks up people whose development goes on, in the order of its steps. */
@Repository
class DevelopmentRepository {

  /** Behind every stage, since a stage is written as one digit. */
  private static final String BEHIND_ALL = "~";

  private final Documents<Person> documents;

  DevelopmentRepository(Documents<Person> documents) {
    this.documents = documents;
  }

  /** By stage, step and day, such as {@code 1|03|2021-09-30}; empty where none goes on. */
  static String key(Person person) {
    return Optional.ofNullable(person.development())
        .filter(Development::goesOn)
        .map(DevelopmentRepository::key)
        .orElse("");
  }

  Slice<Person> find(DevelopmentFilter filter, Seen seen, PageRequest page) {
    return documents.page(
        conditions(filter, seen), Ordering.by(MemberConfiguration.DEVELOPMENT, false), page);
  }

  long count(DevelopmentFilter filter, Seen seen) {
    Bson wanted = conditions(filter, seen);
    return documents.ids(wanted, 0).size();
  }

  private static String key(Development development) {
    StepRecord last = development.last();
    return "%s|%02d|%s".formatted(prefix(development.stage()), last.step().number(), last.on());
  }

  private static Bson conditions(DevelopmentFilter filter, Seen seen) {
    DevelopmentStage stage = filter.stage();
    String from = prefix(stage == null ? DevelopmentStage.APPLICATION : stage);
    return new Conditions()
        .oneOf(MemberConfiguration.PLACES, seen.texts())
        .equal(MemberConfiguration.BRANCH, filter.branchId())
        .from(MemberConfiguration.DEVELOPMENT, from)
        .before(MemberConfiguration.DEVELOPMENT, stage == null ? BEHIND_ALL : from + BEHIND_ALL)
        .toFilter();
  }

  private static String prefix(DevelopmentStage stage) {
    return String.valueOf(stage.ordinal());
  }
}
