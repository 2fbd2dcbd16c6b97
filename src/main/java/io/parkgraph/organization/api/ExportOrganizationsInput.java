package io.parkgraph.organization.api;

import org.jspecify.annotations.Nullable;

record ExportOrganizationsInput(
    @Nullable OrganizationFilterInput filter, OrganizationOrderInput orderBy) {}
