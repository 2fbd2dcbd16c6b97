/**
 * The task inbox 待办: what waits for somebody over all workflows, kept as a read model from the
 * rules that rooms declare.
 */
@NullMarked
package io.parkgraph.platform.tasks;

import org.jspecify.annotations.NullMarked;
