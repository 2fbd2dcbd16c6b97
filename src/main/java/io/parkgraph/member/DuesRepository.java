package io.parkgraph.member;

import com.mongodb.client.model.Filters;
import io.parkgraph.member.dues.DuesRecord;
import io.parkgraph.member.dues.DuesState;
import io.parkgraph.platform.store.Documents;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Looks up records of dues. */
@Repository
class DuesRepository {

  private static final Bson PAID = Filters.eq("state", DuesState.PAID.name());

  private final Documents<DuesRecord> documents;

  DuesRepository(Documents<DuesRecord> documents) {
    this.documents = documents;
  }

  Documents<DuesRecord> documents() {
    return documents;
  }

  /** All that some people paid, in no certain order, by one command. */
  List<DuesRecord> paidBy(Collection<String> personIds) {
    return documents.list(Filters.and(Filters.in("personId", personIds), PAID));
  }

  /** All records of some people from a month on, voided ones too, by one command. */
  List<DuesRecord> of(Collection<String> personIds, YearMonth from) {
    return documents.list(
        Filters.and(Filters.in("personId", personIds), Filters.gte("month", from.toString())));
  }

  /** All records of some people for a month, voided ones too, by one command. */
  List<DuesRecord> ofMonth(Collection<String> personIds, YearMonth month) {
    return documents.list(
        Filters.and(Filters.in("personId", personIds), Filters.eq("month", month.toString())));
  }

  /** What was paid for a month in a branch by anybody, and anywhere by some people. */
  List<DuesRecord> paidFor(YearMonth month, String branchId, Collection<String> personIds) {
    return documents.list(
        Filters.and(
            Filters.or(Filters.eq("branchId", branchId), Filters.in("personId", personIds)),
            Filters.eq("month", month.toString()),
            PAID));
  }
}
