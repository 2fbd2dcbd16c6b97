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

  /** What was paid in a branch for a month. */
  List<DuesRecord> paidIn(String branchId, YearMonth month) {
    return documents.list(
        Filters.and(Filters.eq("branchId", branchId), Filters.eq("month", month.toString()), PAID));
  }
}
