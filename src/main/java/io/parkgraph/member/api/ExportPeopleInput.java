package io.parkgraph.member.api;

import org.jspecify.annotations.Nullable;

record ExportPeopleInput(@Nullable PersonFilterInput filter, PersonOrderInput orderBy) {}
