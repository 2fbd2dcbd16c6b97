package io.parkgraph.enterprise.api;

import io.parkgraph.enterprise.Site;
import io.parkgraph.platform.store.TextFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

record EnterpriseFilterInput(
    @Nullable Boolean managed,
    @Nullable Site site,
    @Nullable TextFilter industry,
    @Nullable TextFilter name,
    @Nullable TextFilter creditCode,
    @Nullable List<EnterpriseFilterInput> and,
    @Nullable List<EnterpriseFilterInput> or,
    @Nullable EnterpriseFilterInput not) {}
