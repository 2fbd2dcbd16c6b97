package io.parkgraph.economy;

import io.parkgraph.platform.Money;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.events.EventLog;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Rows;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import io.parkgraph.platform.workflow.AvailableAction;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The use cases of monthly records. Each throws {@link io.parkgraph.platform.security.AccessDenied}
 * if the caller lacks {@code economy:read} or, for a write, the scope of the workflow's row.
 */
@Service
public class MetricRecordService {

  private final MetricRecordRepository records;
  private final Submissions submissions;
  private final Commands commands;
  private final EventLog events;
  private final CurrentCaller caller;

  MetricRecordService(
      MetricRecordRepository records,
      Submissions submissions,
      Commands commands,
      EventLog events,
      CurrentCaller caller) {
    this.records = records;
    this.submissions = submissions;
    this.commands = commands;
    this.events = events;
    this.caller = caller;
  }

  /** One page of the records that match. */
  public Slice<MetricRecord> find(
      MetricRecordFilter filter, MetricRecordOrder order, PageRequest page) {
    return records.find(filter, visible(filter), order, page);
  }

  /** The same page of each of several enterprises' records, by one command, by enterprise. */
  public Map<String, RecordsOfEnterprise> findOfEach(
      Collection<String> enterpriseIds,
      MetricRecordFilter filter,
      MetricRecordOrder order,
      PageRequest page) {
    Map<String, List<MetricRecord>> found =
        records.ofEnterprises(enterpriseIds, filter, visible(filter)).stream()
            .collect(Collectors.groupingBy(MetricRecord::enterpriseId));
    var paging = new RecordPaging(order, page);
    var pages = new HashMap<String, RecordsOfEnterprise>();
    enterpriseIds.forEach(id -> pages.put(id, paging.page(found.getOrDefault(id, List.of()))));
    return pages;
  }

  /** How many records match. */
  public long count(MetricRecordFilter filter) {
    return records.count(filter, visible(filter));
  }

  /** The record of an id. */
  public Optional<MetricRecord> find(String id) {
    return findAll(List.of(id)).stream().findFirst();
  }

  /** The records of those ids that are known, in no certain order. */
  public List<MetricRecord> findAll(Collection<String> ids) {
    return records.documents().findAll(among(ids));
  }

  /** The same where the caller did not name them: no attempt at others is put on the record. */
  public List<MetricRecord> visible(Collection<String> ids) {
    Rows visible = caller.rows(Scope.ECONOMY_READ, Place.Kind.ENTERPRISE);
    return records
        .documents()
        .findAll(
            ids.stream().filter(id -> visible.contains(MetricRecordKey.enterpriseId(id))).toList());
  }

  /** What happened to a record, oldest first. */
  public List<LoggedEvent> history(String id) {
    return histories(List.of(id)).getOrDefault(id, List.of());
  }

  /** What happened to each of some records, oldest first, by their ids. */
  public Map<String, List<LoggedEvent>> histories(Collection<String> ids) {
    return events.histories(records.documents(), among(ids));
  }

  /** What the present caller can do with a record in its present state. */
  public List<AvailableAction> availableActions(MetricRecord record) {
    Caller there = caller.get().at(record.places());
    return MetricRecordWorkflow.TABLE.available(record, record.state(), there);
  }

  /** Hands in an amount: a new record, or a withdrawn one again. */
  public Outcome<MetricRecord> submit(SubmitMetricRecord input, WriteConditions conditions) {
    caller.require(Scope.ECONOMY_SUBMIT);
    var checks = new InputChecks();
    var amount = MetricRecord.amount(checks, input.amount());
    var key = submissions.key(checks, input);
    if (checks.failed()) {
      return new Outcome.Refused<>(checks.refusals(), null);
    }
    Money handedIn = amount.orElseThrow();
    MetricRecordKey about = key.orElseThrow();
    return commands.run(
        Command.createOrChange(
            records.documents(),
            "submitMetricRecord",
            Scope.ECONOMY_SUBMIT,
            about.id(),
            input,
            conditions,
            current ->
                current == null
                    ? MetricRecord.submit(about, handedIn, commands.stamp())
                    : current.resubmit(handedIn, commands.stamp())));
  }

  /** Lets a submitted amount count. */
  public Outcome<MetricRecord> publish(String id, WriteConditions conditions) {
    return change(
        "publishMetricRecord",
        id,
        MetricRecordAction.PUBLISH,
        List.of(),
        conditions,
        record -> record.publish(commands.stamp()));
  }

  /** Puts another amount in the place of the present one. */
  public Outcome<MetricRecord> correct(
      String id, @Nullable String amount, @Nullable String reason, WriteConditions conditions) {
    return change(
        "correctMetricRecord",
        id,
        MetricRecordAction.CORRECT,
        Arrays.asList(amount, reason),
        conditions,
        record -> record.correct(amount, reason, commands.stamp()));
  }

  /** Takes an amount back. */
  public Outcome<MetricRecord> withdraw(
      String id, @Nullable String reason, WriteConditions conditions) {
    return change(
        "withdrawMetricRecord",
        id,
        MetricRecordAction.WITHDRAW,
        Collections.singletonList(reason),
        conditions,
        record -> record.withdraw(reason, commands.stamp()));
  }

  /** Lets the amount that was last published count again. */
  public Outcome<MetricRecord> restore(
      String id, @Nullable String reason, WriteConditions conditions) {
    return change(
        "restoreMetricRecord",
        id,
        MetricRecordAction.RESTORE,
        Collections.singletonList(reason),
        conditions,
        record -> record.restore(reason, commands.stamp()));
  }

  private VisibleRecords visible(MetricRecordFilter filter) {
    Rows visible = caller.rows(Scope.ECONOMY_READ, Place.Kind.ENTERPRISE);
    return new VisibleRecords(
        visible,
        filter.looksIntoEnterprises()
            ? caller.rows(Scope.ENTERPRISE_READ, Place.Kind.ENTERPRISE)
            : Rows.NONE);
  }

  private List<String> among(Collection<String> ids) {
    return caller.among(
        Scope.ECONOMY_READ, Place.Kind.ENTERPRISE, ids, MetricRecordKey::enterpriseId);
  }

  private Outcome<MetricRecord> change(
      String useCase,
      String id,
      MetricRecordAction action,
      List<@Nullable String> input,
      WriteConditions conditions,
      Function<MetricRecord, Decision<MetricRecord>> decide) {
    return commands.run(
        Command.change(
            records.documents(),
            useCase,
            current ->
                MetricRecordWorkflow.TABLE.scope(current == null ? null : current.state(), action),
            id,
            input,
            conditions,
            decide));
  }
}
