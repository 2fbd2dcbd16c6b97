package io.parkgraph.enterprise.api;

import io.parkgraph.enterprise.EnterpriseFilter;
import org.jspecify.annotations.Nullable;

record ExportEnterprisesInput(@Nullable EnterpriseFilter filter, EnterpriseOrderInput orderBy) {

  EnterpriseFilter wanted() {
    return filter == null ? EnterpriseFilter.ALL : filter;
  }
}
