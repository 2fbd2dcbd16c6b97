package io.parkgraph.platform.graphql.exchange;

import io.parkgraph.platform.exchange.exports.ListExport;
import io.parkgraph.platform.security.Scope;
import java.util.function.Function;

/**
 * A list that the API exports. Each room's API declares a bean for each of its own, and its field
 * in the SDL's {@code ExportListInput}.
 *
 * @param field the field's name
 * @param input what the field takes
 * @param reading the scope that reading the list takes
 * @param list the list that is asked for
 * @param <I> what the field takes
 */
public record ExportableList<I>(
    String field, Class<I> input, Scope reading, Function<I, ListExport<?>> list) {}
