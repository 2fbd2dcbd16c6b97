package io.parkgraph.organization.linkage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation may decide about linkages.
 *
 * @param staleAfterDays after how many days without a contact a linkage in force is stale
 */
@ConfigurationProperties("park.linkage")
public record LinkageSettings(@DefaultValue("90") int staleAfterDays) {}
