package io.parkgraph.platform.graphql.exchange;

import static java.util.stream.Collectors.toMap;

import graphql.schema.DataFetchingEnvironment;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.exchange.exports.ExportFormat;
import io.parkgraph.platform.exchange.exports.ExportJob;
import io.parkgraph.platform.exchange.exports.ExportService;
import io.parkgraph.platform.exchange.exports.ExportStatus;
import io.parkgraph.platform.security.AccessDenied;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.GraphQlArgumentBinder;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;

@Controller
@SchemaMapping(typeName = "ExportJob")
class ExportController {

  private final ExportService exports;
  private final Map<String, ExportableList<?>> lists;
  private final GraphQlArgumentBinder binder = new GraphQlArgumentBinder();

  ExportController(ExportService exports, List<ExportableList<?>> lists) {
    this.exports = exports;
    this.lists = lists.stream().collect(toMap(ExportableList::field, list -> list));
  }

  @MutationMapping
  Outcome<ExportJob> exportRecords(DataFetchingEnvironment field, Locale locale)
      throws BindException {
    Map<String, Object> input = Objects.requireNonNull(field.getArgument("input"));
    @SuppressWarnings("unchecked")
    Map<String, Object> list = (Map<String, Object>) Objects.requireNonNull(input.get("list"));
    Map.Entry<String, Object> asked = list.entrySet().iterator().next();
    try {
      return start(
          Objects.requireNonNull(lists.get(asked.getKey())), asked.getValue(), input, locale);
    } catch (AccessDenied denied) {
      if (denied.anonymous()) {
        throw denied;
      }
      String scope = denied.scope().value();
      return new Outcome.Refused<>(
          List.of(Refusal.of(CommonRefusal.SCOPE_MISSING, "list", scope)), null);
    }
  }

  private <I> Outcome<ExportJob> start(
      ExportableList<I> list, Object asked, Map<String, Object> input, Locale locale)
      throws BindException {
    I wanted =
        Objects.requireNonNull(
            list.input().cast(binder.bind(asked, false, ResolvableType.forClass(list.input()))));
    @SuppressWarnings("unchecked")
    @Nullable List<String> columns = (List<String>) input.get("columns");
    return exports.start(
        list.list().apply(wanted),
        list.reading(),
        ExportFormat.valueOf(String.valueOf(input.get("format"))),
        columns == null ? List.of() : columns,
        locale,
        (String) input.get("idempotencyKey"));
  }

  @SchemaMapping
  @Nullable String url(ExportJob job) {
    return job.file() == null ? null : "/files/" + job.file();
  }

  @BatchMapping
  Map<ExportJob, String> state(List<ExportJob> jobs) {
    return exports.statuses(jobs).stream()
        .collect(toMap(ExportStatus::job, status -> status.standing().name()));
  }

  @BatchMapping
  Map<ExportJob, Long> rows(List<ExportJob> jobs) {
    return exports.statuses(jobs).stream().collect(toMap(ExportStatus::job, ExportStatus::rows));
  }
}
