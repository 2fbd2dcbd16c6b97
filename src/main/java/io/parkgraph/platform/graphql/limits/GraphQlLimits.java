package io.parkgraph.platform.graphql.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a request may ask for.
 *
 * @param documentLength characters of a document
 * @param tokens tokens of a document
 * @param depth levels of fields
 * @param introspectionDepth levels of fields below {@code __schema} and {@code __type}
 * @param fields fields, with fragments counted wherever they are spread
 * @param aliases aliases, counted likewise
 * @param rootMutations mutations in one request
 * @param listInput items of one list in the variables
 * @param inputDepth levels of input objects, as filters nest them
 * @param inputObjects input objects of one request, literals and variables together
 * @param searchText characters of one text in a filter
 * @param deadline how long a request may take
 * @param budget what a known caller can save up, in points
 * @param restoreRate what a known caller gets back each second
 * @param anonymousBudget what an unknown address can save up, in points
 * @param anonymousRestoreRate what an unknown address gets back each second
 */
@ConfigurationProperties("park.graphql")
public record GraphQlLimits(
    @DefaultValue("65536") int documentLength,
    @DefaultValue("3000") int tokens,
    @DefaultValue("12") int depth,
    @DefaultValue("20") int introspectionDepth,
    @DefaultValue("2000") int fields,
    @DefaultValue("100") int aliases,
    @DefaultValue("5") int rootMutations,
    @DefaultValue("500") int listInput,
    @DefaultValue("12") int inputDepth,
    @DefaultValue("1000") int inputObjects,
    @DefaultValue("200") int searchText,
    @DefaultValue("10s") Duration deadline,
    @DefaultValue("20000") int budget,
    @DefaultValue("500") int restoreRate,
    @DefaultValue("2000") int anonymousBudget,
    @DefaultValue("50") int anonymousRestoreRate) {}
