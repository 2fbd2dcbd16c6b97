package io.parkgraph.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkgraph.StoreTest;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.enterprise.CreditCode;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseFilter;
import io.parkgraph.enterprise.Industry;
import io.parkgraph.enterprise.Site;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.security.AccessDenied;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.RelationTooBroad;
import io.parkgraph.platform.store.TextFilter;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "park.demo=true")
@DirtiesContext
class MetricRecordFilterTest extends StoreTest {

  @Autowired private MetricRecordService records;
  @Autowired private Documents<Enterprise> enterprises;
  @Autowired private Commands commands;
  @Autowired private Callers callers;

  @Test
  void recordsAreFoundByWhatTheirEnterpriseIs() {
    var express = industry("G60");
    var filter = ofEnterprises(express, Metric.TAX);
    assertThat(records.count(filter)).isEqualTo(6 * 18);
    var nobody = ofEnterprises(industry("F99"), Metric.TAX);
    assertThat(records.count(nobody)).isZero();
  }

  @Test
  void whoMayNotReadEnterprisesMayNotAskAboutThem() {
    var statistics =
        new Caller(Caller.Kind.APPLICATION, "key:s", "s", Set.of(), Set.of(Scope.ECONOMY_READ));
    callers.as(
        statistics,
        () ->
            assertThatThrownBy(() -> records.count(ofEnterprises(industry("G60"), Metric.TAX)))
                .isInstanceOf(AccessDenied.class));
  }

  @Test
  void aRelationThatMatchesMoreThanAThousandIsRefused() {
    List<Enterprise> many =
        IntStream.range(0, 1001).mapToObj(i -> enterprise(TestCreditCodes.next())).toList();
    commands.seed(enterprises, many, "EnterpriseSeeded");
    assertThatThrownBy(() ->
            records.find(
                ofEnterprises(industry("G58"), Metric.TAX),
                MetricRecordOrder.NEWEST,
                PageRequest.first(1)))
        .isInstanceOfSatisfying(
            RelationTooBroad.class, broad -> assertThat(broad.field()).isEqualTo("enterprise"));
  }

  private static Enterprise enterprise(String code) {
    return new Enterprise(
        code,
        0,
        "示例",
        new CreditCode(code),
        Industry.G58,
        "500113",
        Site.TOWNSHIP,
        false,
        List.of(),
        List.of(),
        null);
  }

  private static EnterpriseFilter industry(String code) {
    return new EnterpriseFilter(
        null, null, TextFilter.equalTo(code), null, null, List.of(), List.of(), null);
  }

  private static MetricRecordFilter ofEnterprises(EnterpriseFilter enterprise, Metric metric) {
    return new MetricRecordFilter(
        null, enterprise, metric, null, null, null, List.of(), List.of(), null);
  }
}
