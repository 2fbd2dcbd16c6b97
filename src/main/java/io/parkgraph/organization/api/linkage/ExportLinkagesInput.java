package io.parkgraph.organization.api.linkage;

import org.jspecify.annotations.Nullable;

record ExportLinkagesInput(@Nullable LinkageFilterInput filter, LinkageOrderInput orderBy) {}
