package io.parkgraph.member.api.development;

import io.parkgraph.member.development.DevelopmentStage;

/** How many developments go on in a stage. */
record StageCount(DevelopmentStage stage, int count) {}
